-- How a budget comes about: the steps of the year, what it assumes, talks after each step, and investments.

-- A step of a year's calendar. A new version for every edit; its date only moves later by a delay in budget_step_event.
create table budget_step (
  municipality_id text not null,
  step_id         text not null,
  version         integer not null,
  -- The budget year that the step leads to.
  year            integer not null,
  kind            text not null check (kind in ('preparation', 'planning-frames', 'dialogue', 'board-proposal',
                    'tax-rate', 'adoption', 'unit-frames', 'other')),
  title           text not null,
  decides_node    text not null,
  basis           text not null,
  about           text not null,
  due             date not null,
  -- union-consultation, risk-assessment, child-interests
  gates           text[] not null,
  removed         boolean not null default false,
  who             text not null,
  at              timestamptz not null,
  primary key (municipality_id, step_id, version)
);
create index budget_step_of_year on budget_step (municipality_id, year);

create table budget_step_event (
  municipality_id text not null,
  event_id        bigint generated always as identity,
  step_id         text not null,
  kind            text not null check (kind in ('done', 'delayed', 'gate')),
  -- Which gate has been gone through; empty for the other kinds.
  gate            text not null default '',
  happened_on     date not null,
  -- The date that a delay moves to.
  new_due         date,
  reference       text not null default '',
  reason          text not null default '',
  who             text not null,
  at              timestamptz not null,
  primary key (municipality_id, event_id)
);
create index budget_step_event_of_step on budget_step_event (municipality_id, step_id);

-- What a year's budget takes for granted, in its editions: the latest version is what was decided on.
create table assumption (
  municipality_id text not null,
  year            integer not null,
  assumption_id   text not null,
  version         integer not null,
  kind            text not null check (kind in ('wage', 'price-index', 'volume', 'revenue', 'population')),
  title           text not null,
  unit            text not null,
  value           double precision not null,
  source          text not null,
  -- Which edition of the source: a forecast of May, an index of October.
  edition         text not null,
  made_on         date not null,
  -- Id of the index or driver in a rule set that it stands for; empty where none rests on it.
  used_as         text not null default '',
  who             text not null,
  at              timestamptz not null,
  primary key (municipality_id, year, assumption_id, version)
);

create table assumption_outcome (
  municipality_id text not null,
  year            integer not null,
  assumption_id   text not null,
  version         integer not null,
  value           double precision not null,
  source          text not null,
  known_on        date not null,
  who             text not null,
  at              timestamptz not null,
  primary key (municipality_id, year, assumption_id, version)
);

-- The same questions to both sides after a step; after the decision, whether one can take responsibility.
create table budget_talk (
  municipality_id text not null,
  talk_id         bigint generated always as identity,
  step_id         text not null,
  kind            text not null check (kind in ('dialogue', 'responsibility')),
  opens           date not null,
  closes          date not null,
  -- How many are asked, by group.
  invited         jsonb not null,
  who             text not null,
  primary key (municipality_id, talk_id)
);

-- Answers without identity, time or number in order: all of a talk are written anew whenever somebody answers.
create table budget_talk_answer (
  municipality_id text not null,
  talk_id         bigint not null,
  answer_group    text not null,
  -- A question of the dialogue, or a cause that was ticked.
  item            text not null,
  -- 1 to 5; a ticked cause is 1.
  value           integer not null check (value between 1 and 5)
);
create index budget_talk_answer_of_talk on budget_talk_answer (municipality_id, talk_id);

-- Can you take responsibility for the budget? Read by that very account; others see shares of groups.
create table budget_responsibility (
  municipality_id text not null,
  talk_id         bigint not null,
  account_id      text not null,
  version         integer not null,
  node_id         text not null,
  answer          text not null check (answer in ('yes', 'yes-if', 'no')),
  condition       text not null default '',
  answered_on     date not null,
  primary key (municipality_id, talk_id, account_id, version)
);

-- An investment in its versions. Amounts are whole öre.
create table investment (
  municipality_id text not null,
  investment_id   text not null,
  version         integer not null,
  title           text not null,
  -- The place whose yearly costs it becomes.
  node_id         text not null,
  stage           text not null check (stage in ('proposed', 'decided', 'stopped')),
  decision        text not null default '',
  decided_on      date,
  -- First ISO day in use.
  in_use_from     date not null,
  -- Internal interest as a share a year.
  interest        double precision not null,
  -- [{ "title", "ore", "years" }]
  components      jsonb not null,
  -- { "2026": öre }
  spending        jsonb not null,
  -- [{ "title", "node", "yearlyOre", "from" }]
  running         jsonb not null,
  reason          text not null,
  who             text not null,
  at              timestamptz not null,
  primary key (municipality_id, investment_id, version)
);
