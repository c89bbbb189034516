-- Files of the population and of prices by age are read by saved mappings too.
alter table mapping_profile drop constraint mapping_profile_kind_check;
alter table mapping_profile add constraint mapping_profile_kind_check
  check (kind in ('frames', 'volumes', 'prices', 'plans', 'population', 'band-prices'));
