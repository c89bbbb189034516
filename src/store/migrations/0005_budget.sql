-- Rule sets, what was counted, frames, and what was decided to the öre.

-- A version is never changed: what happens to it is told in rule_set_step.
create table rule_set_version (
  municipality_id text not null,
  rule_set_id     text not null,
  version         integer not null,
  year            integer not null,
  -- The place that holds the frame that the rules share out.
  holder_node     text not null,
  document        jsonb not null,
  why             text not null,
  who             text not null,
  at              timestamptz not null,
  primary key (municipality_id, rule_set_id, version)
);

create table rule_set_step (
  municipality_id text not null,
  rule_set_id     text not null,
  version         integer not null,
  step_number     integer not null,
  step            text not null check (step in ('proposed', 'decided', 'withdrawn')),
  decision        text not null default '',
  happened_on     date not null,
  why             text not null default '',
  who             text not null,
  at              timestamptz not null,
  primary key (municipality_id, rule_set_id, version, step_number),
  foreign key (municipality_id, rule_set_id, version) references rule_set_version
);

-- Independent schools and preschools, private providers, other municipalities' units: they get money by the same rules.
create table outside_provider (
  municipality_id text not null,
  unit_id         text not null,
  name            text not null,
  provider        text not null check (provider in ('independent', 'private', 'other-municipality')),
  valid_from      date not null,
  valid_until     date,
  primary key (municipality_id, unit_id)
);

-- What was counted or given: a row an edit, the latest holds. Amounts are whole öre.
create table allocation_input (
  municipality_id text not null,
  input_id        bigint generated always as identity,
  year            integer not null,
  rule_set_id     text not null,
  unit_id         text not null,
  stage           text not null check (stage in ('budget', 'actual')),
  kind            text not null check (kind in ('volume', 'index', 'amount')),
  name            text not null,
  -- ISO day of the count; empty where the year's own figure is given.
  counted_on      text not null default '',
  value           double precision not null,
  source          text not null,
  who             text not null,
  at              timestamptz not null,
  primary key (municipality_id, input_id)
);
create index allocation_input_of_year on allocation_input (municipality_id, year, rule_set_id);

create table budget_frame (
  municipality_id text not null,
  year            integer not null,
  node_id         text not null,
  version         integer not null,
  stage           text not null check (stage in ('planning', 'proposed', 'decided')),
  amount_ore      bigint not null,
  decision        text not null,
  given_on        date not null,
  reason          text not null default '',
  who             text not null,
  at              timestamptz not null,
  primary key (municipality_id, year, node_id, version)
);

create table budget_decision (
  municipality_id text not null,
  decision_id     bigint generated always as identity,
  year            integer not null,
  kind            text not null check (kind in ('adopted', 'reallocation', 'supplementary', 'reopened', 'year-opened', 'year-closed', 'year-undone')),
  -- Who has decided.
  node_id         text not null,
  reference       text not null,
  decided_on      date not null,
  reason          text not null default '',
  who             text not null,
  at              timestamptz not null,
  primary key (municipality_id, decision_id)
);

-- An adopted budget has every amount of its year; a reallocation and a supplementary appropriation what they change.
create table budget_amount (
  municipality_id text not null,
  decision_id     bigint not null,
  unit_id         text not null,
  -- Empty where no rule gives the amount.
  rule_set_id     text not null,
  component_id    text not null,
  amount_ore      bigint not null,
  primary key (municipality_id, decision_id, unit_id, rule_set_id, component_id),
  foreign key (municipality_id, decision_id) references budget_decision
);

-- Money beside the rules: it has a reason, a decision and a last day. Ended early by a row in exception_end.
create table budget_exception (
  municipality_id text not null,
  exception_id    bigint generated always as identity,
  year            integer not null,
  rule_set_id     text not null,
  unit_id         text not null,
  amount_ore      bigint not null,
  reason          text not null,
  decision        text not null,
  valid_from      date not null,
  expires_on      date not null,
  who             text not null,
  at              timestamptz not null,
  primary key (municipality_id, exception_id)
);

create table exception_end (
  municipality_id text not null,
  exception_id    bigint not null,
  ended_on        date not null,
  why             text not null,
  who             text not null,
  at              timestamptz not null,
  primary key (municipality_id, exception_id),
  foreign key (municipality_id, exception_id) references budget_exception
);

-- How a unit's money is planned on accounts, month by month: what goes to the ledger. The latest version holds.
create table budget_line (
  municipality_id text not null,
  year            integer not null,
  unit_id         text not null,
  account         text not null,
  activity        text not null default '',
  version         integer not null,
  -- Twelve whole öre, January first.
  months          bigint[] not null check (cardinality(months) = 12),
  source          text not null,
  who             text not null,
  at              timestamptz not null,
  primary key (municipality_id, year, unit_id, account, activity, version)
);
