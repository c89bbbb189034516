-- How files are read, and what accounts are called.

-- A row an edit: the latest version of a name holds; an empty document is one that has been taken away.
create table mapping_profile (
  municipality_id text not null,
  kind            text not null check (kind in ('frames', 'volumes', 'prices', 'plans')),
  name            text not null,
  version         integer not null,
  document        jsonb,
  who             text not null,
  at              timestamptz not null,
  primary key (municipality_id, kind, name, version)
);

create table ledger_account (
  municipality_id text not null,
  account         text not null,
  version         integer not null,
  name            text not null,
  who             text not null,
  at              timestamptz not null,
  primary key (municipality_id, account, version)
);
