-- The use of an older result equalisation reserve apart from the result reserve, closed years that are opened again, and
-- the finances of the companies of the municipal group (kommunallagen 11:6 a).

-- From 2024; until then from_reserve_ore is the use of the equalisation reserve.
alter table fiscal_year add column from_old_reserve_ore bigint not null default 0 check (from_old_reserve_ore >= 0);

-- A year is closed when its latest version is an outcome. Opening it again takes nothing away: it lets a new version be
-- written, which closes the year again where it too is an outcome.
create table fiscal_year_reopening (
  municipality_id text not null,
  year            integer not null,
  -- The version that was the outcome.
  version         integer not null,
  -- Whether those who decide, or those who register, have entered it.
  entered_by      text not null check (entered_by in ('decided', 'registered')),
  decision        text not null,
  reason          text not null,
  who             text not null,
  at              timestamptz not null,
  primary key (municipality_id, year, version),
  foreign key (municipality_id, year, version) references fiscal_year
);

-- A company, foundation or association of the group. A version is never changed, the latest holds.
create table municipal_company (
  municipality_id text not null,
  company_id      text not null,
  version         integer not null,
  name            text not null,
  -- What the municipality owns, directly or through another company. 0-1.
  share_owned     double precision not null check (share_owned > 0 and share_owned <= 1),
  from_year       integer not null,
  -- First year that it no longer belongs to the group.
  until_year      integer,
  reason          text not null,
  who             text not null,
  at              timestamptz not null,
  primary key (municipality_id, company_id, version),
  check (until_year is null or until_year > from_year)
);

-- What a company expects of a year. Figures by name, whole öre; what isn't known isn't there, never zero.
create table municipal_company_year (
  municipality_id text not null,
  company_id      text not null,
  year            integer not null,
  version         integer not null,
  stage           text not null check (stage in ('outcome', 'forecast', 'budget', 'plan')),
  figures         jsonb not null default '{}',
  -- The account in words.
  account         text not null default '',
  source          text not null,
  who             text not null,
  at              timestamptz not null,
  primary key (municipality_id, company_id, year, version)
);
