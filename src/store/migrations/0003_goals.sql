-- Goals through time. Every table is appended to: a later row says what holds, and the earlier ones stay.

create table goal_version (
  municipality_id text not null,
  goal_id         text not null,
  version         integer not null,
  edit            text not null check
    (edit in ('new', 'wording', 'level', 'measure', 'anchor', 'carried', 'dropped')),
  valid_from      date not null,
  kind            text not null check (kind in ('overall', 'committee', 'unit', 'financial', 'policy-direction')),
  wording         text not null,
  owner_node      text not null,
  reaches         text[] not null,
  horizon         integer not null,
  decision        text not null,
  reason          text not null,
  consequence     text not null,
  anchor_law      text,
  anchor_serves   text,
  measures        jsonb not null,
  who             text not null,
  at              timestamptz not null,
  primary key (municipality_id, goal_id, version)
);

create table goal_outcome (
  municipality_id text not null,
  goal_id         text not null,
  measure_id      text not null,
  node_id         text not null,
  year            integer not null,
  value           double precision not null,
  source          text not null,
  who             text not null,
  at              timestamptz not null,
  primary key (municipality_id, goal_id, measure_id, node_id, year, at)
);

create table goal_link (
  municipality_id text not null,
  child_id        text not null,
  parent_id       text not null,
  mechanism       text not null,
  used_as_is      boolean not null,
  valid_from      date not null,
  valid_until     date,
  who             text not null,
  at              timestamptz not null,
  primary key (municipality_id, child_id, parent_id, valid_from)
);

-- first_goal: which goes first, where prioritised. goal_a sorts before goal_b.
create table goal_relation (
  municipality_id text not null,
  goal_a          text not null,
  goal_b          text not null,
  relation        text not null check (relation in ('supports', 'neutral', 'strains')),
  why             text not null,
  state           text not null check (state in ('open', 'prioritised', 'accepted')),
  first_goal      text,
  decision        text not null,
  who             text not null,
  at              timestamptz not null,
  primary key (municipality_id, goal_a, goal_b, at),
  check (goal_a < goal_b)
);

create table goal_conflict_report (
  municipality_id text not null,
  report_id       bigint generated always as identity,
  goal_a          text not null,
  goal_b          text not null,
  node_id         text not null,
  text            text not null,
  at              timestamptz not null,
  primary key (municipality_id, report_id),
  check (goal_a < goal_b)
);

create table goal_duty (
  municipality_id text not null,
  goal_id         text not null,
  node_id         text not null,
  status          text not null check (status in ('binding', 'prioritised-down', 'not-applicable')),
  decided_by      text not null,
  reason          text not null,
  decision        text not null,
  valid_from      date not null,
  who             text not null,
  at              timestamptz not null,
  primary key (municipality_id, goal_id, node_id, at)
);

create table goal_activity (
  municipality_id text not null,
  activity_id     bigint generated always as identity,
  goal_id         text not null,
  node_id         text not null,
  kind            text not null check (kind in ('done', 'measured', 'money', 'dialogue')),
  text            text not null,
  happened_on     date not null,
  who             text not null,
  at              timestamptz not null,
  withdrawn_at    timestamptz,
  primary key (municipality_id, activity_id)
);
create index goal_activity_of on goal_activity (municipality_id, goal_id, node_id, happened_on);

create table goal_question (
  municipality_id text not null,
  question_id     bigint generated always as identity,
  goal_id         text not null,
  node_id         text not null,
  asked_on        date not null,
  asked_by        text not null,
  due             date not null,
  answered_on     date,
  answered_by     text,
  answer          text,
  must_prioritise text check (must_prioritise in ('yes', 'no', 'unclear')),
  primary key (municipality_id, question_id)
);

create table goal_anchor_rating (
  municipality_id text not null,
  goal_id         text not null,
  node_id         text not null,
  clear           boolean not null,
  rated_on        date not null,
  primary key (municipality_id, goal_id, node_id, rated_on)
);

-- The municipality's own additions to the library that the product ships.
create table national_goal (
  municipality_id text not null,
  national_goal_id text not null,
  text_sv         text not null,
  text_en         text not null,
  law             text not null,
  law_changed     date not null,
  activity_codes  text[] not null,
  profession      text not null,
  who             text not null,
  at              timestamptz not null,
  removed_at      timestamptz,
  primary key (municipality_id, national_goal_id, at)
);

create table national_mapping (
  municipality_id  text not null,
  mapping_id       bigint generated always as identity,
  national_goal_id text not null,
  goal_id          text,
  owner_node       text,
  relation         text not null check (relation in ('supports', 'strains')),
  mapped_on        date not null,
  reviewed_on      date,
  reviewed_by      text,
  who              text not null,
  at               timestamptz not null,
  removed_at       timestamptz,
  primary key (municipality_id, mapping_id)
);

create table goal_talk (
  municipality_id text not null,
  talk_id         bigint generated always as identity,
  held_on         date not null,
  bodies          text[] not null,
  notes           jsonb not null,
  goal_order      text[] not null,
  rule            text not null,
  decision        text not null,
  concluded_on    date,
  who             text not null,
  at              timestamptz not null,
  primary key (municipality_id, talk_id)
);

create table unit_net_cost (
  municipality_id text not null,
  node_id         text not null,
  year            integer not null,
  amount_ore      bigint not null,
  source          text not null,
  who             text not null,
  at              timestamptz not null,
  primary key (municipality_id, node_id, year, at)
);

create table goal_limit_answer (
  municipality_id text not null,
  goal_id         text not null,
  dropped_goal    text,
  reason          text not null,
  answered_on     date not null,
  who             text not null,
  at              timestamptz not null,
  primary key (municipality_id, goal_id, at)
);

create table election (
  municipality_id  text not null,
  held_on          date not null,
  majority_shifted boolean not null,
  who              text not null,
  at               timestamptz not null,
  primary key (municipality_id, held_on)
);
