-- Party groups and their own budgets. Party affiliation is a special category of personal data: who is in a group is
-- read by the group itself and by whoever keeps the list, and stands in no trail.

create table party_group (
  municipality_id text not null,
  group_id        text not null,
  name            text not null,
  valid_from      date not null,
  valid_until     date,
  who             text not null,
  at              timestamptz not null,
  primary key (municipality_id, group_id)
);

-- A member registered by the administrator is in the group when somebody in it has let the member in: whoever keeps the
-- list can't read what the group writes by putting a name on it. The very first member of a group is let in at once.
create table party_membership (
  municipality_id text not null,
  membership_id   bigint generated always as identity,
  group_id        text not null,
  account_id      text not null,
  valid_from      date not null,
  -- First day on which it no longer holds.
  valid_until     date,
  let_in_at       timestamptz,
  who             text not null,
  at              timestamptz not null,
  primary key (municipality_id, membership_id),
  foreign key (municipality_id, group_id) references party_group,
  foreign key (municipality_id, account_id) references account
);
create index party_membership_of_account on party_membership (municipality_id, account_id);

-- A draft is technical storage for the group: it is deleted for good when the group takes it away. Once tabled it is a
-- public record, and stays.
create table budget_alternative (
  municipality_id text not null,
  alternative_id  text not null,
  group_id        text not null,
  year            integer not null,
  at              timestamptz not null,
  primary key (municipality_id, alternative_id),
  foreign key (municipality_id, group_id) references party_group
);

-- Every save is a version; none is changed.
create table budget_alternative_version (
  municipality_id text not null,
  alternative_id  text not null,
  version         integer not null,
  document        jsonb not null,
  who             text not null,
  at              timestamptz not null,
  primary key (municipality_id, alternative_id, version),
  foreign key (municipality_id, alternative_id) references budget_alternative on delete cascade
);

-- Tabled with everything that it was computed from, so that it says the same whatever happens to frames and rules later.
create table budget_alternative_tabling (
  municipality_id text not null,
  alternative_id  text not null,
  version         integer not null,
  model           jsonb not null,
  note            jsonb not null,
  reference       text not null,
  tabled_on       date not null,
  at              timestamptz not null,
  primary key (municipality_id, alternative_id),
  foreign key (municipality_id, alternative_id, version) references budget_alternative_version
);

create table budget_alternative_withdrawal (
  municipality_id text not null,
  alternative_id  text not null,
  why             text not null,
  withdrawn_on    date not null,
  at              timestamptz not null,
  primary key (municipality_id, alternative_id),
  foreign key (municipality_id, alternative_id) references budget_alternative_tabling
);

-- The municipality's tax rate, kronor on each hundred kronor: what a moved rate brings is worked out from it and the year's
-- taxes. The latest version holds.
create table tax_rate (
  municipality_id text not null,
  year            integer not null,
  version         integer not null,
  rate            double precision not null check (rate > 0 and rate < 100),
  source          text not null,
  who             text not null,
  at              timestamptz not null,
  primary key (municipality_id, year, version)
);
