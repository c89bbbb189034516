-- The frame: which municipality this is, who did what and why, and the national indicator facts.
-- Indicator facts, imports and jobs are declared reference tables: they are the same for every municipality.

-- One row: the municipality that this installation belongs to.
create table installation (
  only_one        boolean primary key default true check (only_one),
  municipality_id text not null,
  name            text not null,
  kind            text not null check (kind in ('example', 'own')),
  created_at      timestamptz not null default now()
);

-- Who, when, why. Each entry carries the hash of the one before: a removed or changed one shows.
create table audit_entry (
  municipality_id text not null,
  entry_number    bigint not null,
  at              timestamptz not null,
  who             text not null,
  action          text not null,
  object          text not null,
  why             text not null,
  details         jsonb not null,
  previous_hash   bytea,
  hash            bytea not null,
  primary key (municipality_id, entry_number)
);

-- One attempt to bring figures in. Only a complete one changes what people see.
-- holder: whoever runs it now; a takeover changes it, and the earlier runner's next write is refused.
create table import (
  import_id        bigint generated always as identity primary key,
  source           text not null check (source in ('Kolada', 'exempeldata', 'file')),
  request          jsonb not null,
  state            text not null check (state in ('running', 'interrupted', 'complete', 'failed', 'cancelled')),
  holder           uuid not null default gen_random_uuid(),
  started_at       timestamptz not null,
  finished_at      timestamptz,
  planned_requests integer not null default 0,
  requests         integer not null default 0,
  row_count        integer not null default 0,
  problem          jsonb
);

-- Every answer as it came, compressed: an interrupted import resumes from here, and any figure can be traced.
create table import_page (
  import_id   bigint not null references import,
  url         text not null,
  received_at timestamptz not null,
  body        bytea not null,
  primary key (import_id, url)
);

-- Figures of an unfinished import. Emptied when it completes, or when it has become too old to resume.
create table import_staging (
  import_id    bigint not null references import,
  kpi          text not null,
  year         integer not null,
  municipality text not null,
  gender       text not null check (gender in ('T', 'K', 'M')),
  value        double precision,
  status       text not null check (status in ('published', 'missing', 'deleted')),
  preliminary  boolean not null,
  retrieved_at timestamptz not null,
  primary key (import_id, kpi, year, municipality, gender),
  check ((status = 'published') = (value is not null))
);

-- What the source says of an indicator now. Earlier wordings stand in indicator_revision. Figures of different sources
-- are kept apart: the example country's N15008 is never mixed with Kolada's.
-- pending_title: the source has another title; its new figures wait until somebody has confirmed it.
create table indicator (
  source                text not null check (source in ('Kolada', 'exempeldata', 'file')),
  kpi                   text not null,
  title                 text not null,
  pending_title         text,
  description           text not null,
  divided_by_gender     boolean not null,
  municipality_type     text not null,
  auspice               text,
  operating_area        text not null,
  perspective           text not null,
  prel_publication_date date,
  publication_date      date,
  publ_period           integer,
  has_unit_data         boolean not null,
  import_id             bigint not null references import,
  retrieved_at          timestamptz not null,
  vanished_at           timestamptz,
  primary key (source, kpi)
);

-- who, why: for what a person has decided (confirmed); null for what the source did.
create table indicator_revision (
  source      text not null,
  kpi         text not null,
  import_id   bigint not null references import,
  kind        text not null check (kind in ('renamed', 'redescribed', 'vanished', 'returned', 'confirmed')),
  before      text,
  after       text,
  noticed_at  timestamptz not null,
  who         text,
  why         text,
  primary key (source, kpi, import_id, kind),
  foreign key (source, kpi) references indicator
);

-- Every value that has been published. The current one has no superseded_by; earlier ones stay readable.
-- value null with status 'missing' is a published gap; absence is no row; 'deleted' was withdrawn by the source.
create table indicator_value (
  source        text not null,
  kpi           text not null,
  year          integer not null,
  municipality  text not null,
  gender        text not null check (gender in ('T', 'K', 'M')),
  import_id     bigint not null references import,
  value         double precision,
  status        text not null check (status in ('published', 'missing', 'deleted')),
  preliminary   boolean not null,
  mark          text not null default 'raw' check (mark in ('raw', 'derived')),
  retrieved_at  timestamptz not null,
  superseded_by bigint references import,
  primary key (source, kpi, year, municipality, gender, import_id),
  foreign key (source, kpi) references indicator,
  check ((status = 'published') = (value is not null))
);

create unique index indicator_value_current
  on indicator_value (source, kpi, year, municipality, gender) where superseded_by is null;
create index indicator_value_superseded on indicator_value (superseded_by) where superseded_by is not null;

-- What an import found, per indicator and year. An unchanged value isn't written again: this is its confirmation.
-- held_back: why the year was not taken in (the figures that people see are then the earlier ones).
create table import_outcome (
  import_id      bigint not null references import,
  source         text not null,
  kpi            text not null,
  year           integer not null,
  reported       integer not null,
  municipalities integer not null,
  before         integer not null,
  held_back      text check (held_back in ('coverage', 'renamed')),
  primary key (import_id, kpi, year)
);

-- A year that was held back for coverage, and that a person has accepted: the next fetch with figures of at least so
-- many municipalities is taken in. Those that the answer lacks keep the figures that they had.
create table coverage_acceptance (
  source         text not null,
  kpi            text not null,
  year           integer not null,
  municipalities integer not null,
  who            text not null,
  why            text not null,
  at             timestamptz not null,
  primary key (source, kpi, year, at),
  foreign key (source, kpi) references indicator
);

-- The made-up country of the example. Sweden's own municipalities are the product's official list.
create table example_municipality (
  code   text primary key,
  name   text not null,
  county text not null
);

-- Municipalities that this one has chosen to compare itself with, per service (AF-3).
create table peer_choice (
  municipality_id text not null,
  service         text not null,
  peer            text not null,
  why             text not null,
  chosen_by       text not null,
  chosen_at       timestamptz not null,
  removed_at      timestamptz,
  primary key (municipality_id, service, peer, chosen_at)
);

-- When a political body has dealt with a comparison, with a reference to its minutes (AF-5).
create table comparison_review (
  municipality_id text not null,
  review_id       bigint generated always as identity,
  service         text not null,
  body            text not null,
  held_on         date not null,
  minutes         text not null,
  registered_by   text not null,
  registered_at   timestamptz not null,
  withdrawn_at    timestamptz,
  primary key (municipality_id, review_id)
);

-- A municipality's own service: its name and indicator set, beside those that the product ships.
create table service_definition (
  municipality_id text not null,
  service         text not null,
  version         integer not null,
  definition      jsonb not null,
  decided_by      text not null,
  decided_at      timestamptz not null,
  primary key (municipality_id, service, version)
);

-- A human answer to a failed check: "explained", with a reason that is kept.
create table check_explanation (
  municipality_id text not null,
  check_id        text not null,
  explanation_id  bigint generated always as identity,
  reason          text not null,
  who             text not null,
  at              timestamptz not null,
  until           date,
  withdrawn_at    timestamptz,
  primary key (municipality_id, check_id, explanation_id)
);

-- A recommendation that the municipality has decided not to apply, and thresholds of its own.
create table recommendation_decision (
  municipality_id text not null,
  recommendation  text not null,
  decision        text not null check (decision in ('not-applied', 'applied')),
  reference       text not null,
  who             text not null,
  at              timestamptz not null,
  primary key (municipality_id, recommendation, at)
);

create table local_threshold (
  municipality_id text not null,
  threshold_id    text not null,
  value           double precision not null,
  reference       text not null,
  applies_from    date not null,
  who             text not null,
  at              timestamptz not null,
  primary key (municipality_id, threshold_id, at)
);
