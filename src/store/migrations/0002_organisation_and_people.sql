-- The organisation through time, and who may do what in it.

-- One row a change: the unit of undo. Nothing is overwritten; a change that is undone is undone by another change.
create table organisation_change (
  municipality_id text not null,
  change_number   bigint not null,
  kind            text not null check (kind in ('edited', 'imported', 'undone', 'example')),
  who             text not null,
  why             text not null,
  at              timestamptz not null,
  undoes          bigint,
  primary key (municipality_id, change_number),
  foreign key (municipality_id, undoes) references organisation_change
);

-- What holds of a place from a day until (not including) another. removed_by: the change that replaced the row.
create table organisation_version (
  municipality_id text not null,
  node_id         text not null,
  version_id      bigint generated always as identity,
  valid_from      date not null,
  valid_until     date,
  parent_id       text,
  name            text not null,
  kind            text not null check
    (kind in ('municipal-assembly', 'executive-board', 'committee', 'department', 'service-area', 'unit')),
  activity_codes  text[] not null,
  sort_order      integer not null default 0,
  added_by        bigint not null,
  removed_by      bigint,
  primary key (municipality_id, node_id, version_id),
  foreign key (municipality_id, added_by) references organisation_change,
  foreign key (municipality_id, removed_by) references organisation_change,
  check (valid_until is null or valid_until > valid_from)
);
create unique index organisation_version_current
  on organisation_version (municipality_id, node_id, valid_from) where removed_by is null;

-- Where a closed place's figures are restated. The shares of one place add up to 1.
create table organisation_succession (
  municipality_id text not null,
  from_node       text not null,
  to_node         text not null,
  happened_on     date not null,
  share           double precision not null check (share > 0 and share <= 1),
  added_by        bigint not null,
  removed_by      bigint,
  primary key (municipality_id, from_node, to_node, happened_on, added_by),
  foreign key (municipality_id, added_by) references organisation_change,
  foreign key (municipality_id, removed_by) references organisation_change
);

-- Somebody who signs in. password_hash null: signs in by the municipality's own identity provider only.
-- example_order, example_title: one of those whom a visitor of the example can step into, and how it is shown.
create table account (
  municipality_id   text not null,
  account_id        text not null,
  name              text not null,
  email             text not null,
  password_hash     text,
  oidc_subject      text,
  failed_attempts   integer not null default 0,
  created_at        timestamptz not null,
  closed_at         timestamptz,
  example_order     integer,
  example_title     jsonb,
  primary key (municipality_id, account_id)
);
create unique index account_email on account (municipality_id, lower(email)) where closed_at is null;
create unique index account_oidc_subject
  on account (municipality_id, oidc_subject) where oidc_subject is not null;

-- A role at a place in the organisation, for a time. granted_through: by hand, or a group of the identity provider.
create table mandate (
  municipality_id text not null,
  account_id      text not null,
  mandate_id      bigint generated always as identity,
  role            text not null,
  node_id         text not null,
  valid_from      date not null,
  valid_until     date,
  granted_through text not null,
  granted_by      text not null,
  granted_at      timestamptz not null,
  removed_at      timestamptz,
  primary key (municipality_id, account_id, mandate_id),
  foreign key (municipality_id, account_id) references account
);

-- Only the token's SHA-256 is kept: whoever reads the store can't sign in by it.
create table session (
  municipality_id text not null,
  token_hash      bytea not null,
  account_id      text not null,
  started_at      timestamptz not null,
  seen_at         timestamptz not null,
  expires_at      timestamptz not null,
  through         text not null check (through in ('password', 'oidc', 'one-time-link', 'example')),
  ended_at        timestamptz,
  primary key (municipality_id, token_hash),
  foreign key (municipality_id, account_id) references account
);

-- A link that works once: the first administrator, a new account, a forgotten password.
create table one_time_link (
  municipality_id text not null,
  token_hash      bytea not null,
  purpose         text not null check (purpose in ('first-administrator', 'set-password')),
  account_id      text,
  made_at         timestamptz not null,
  expires_at      timestamptz not null,
  used_at         timestamptz,
  primary key (municipality_id, token_hash)
);

-- A sign-in that is under way at the identity provider: state, nonce and PKCE verifier, used once.
create table oidc_attempt (
  municipality_id text not null,
  state_hash      bytea not null,
  nonce           text not null,
  code_verifier   text not null,
  return_to       text not null,
  started_at      timestamptz not null,
  primary key (municipality_id, state_hash)
);

-- What membership of a group at the identity provider gives.
create table group_role (
  municipality_id text not null,
  group_name      text not null,
  role            text not null,
  node_id         text not null,
  who             text not null,
  at              timestamptz not null,
  removed_at      timestamptz,
  primary key (municipality_id, group_name, role, node_id, at)
);

-- Attempts from one address, for throttling; emptied as they grow old.
create table sign_in_attempt (
  municipality_id text not null,
  attempt_id      bigint generated always as identity,
  address_hash    bytea not null,
  email           text not null,
  at              timestamptz not null,
  succeeded       boolean not null,
  primary key (municipality_id, attempt_id)
);
create index sign_in_attempt_recent on sign_in_attempt (municipality_id, address_hash, at);
