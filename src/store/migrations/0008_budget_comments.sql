-- What the units say of the proposal, what they are answered, and what changes mean for quality. Everything is added,
-- nothing changed: the latest move, answer and version holds.

-- A round of comments: what it is about, where, and when it is open.
create table comment_round (
  municipality_id text not null,
  round_id        bigint generated always as identity,
  year            integer not null,
  subject         text not null check (subject in ('rule-set', 'frames', 'proposal')),
  -- Where the subject is a rule set; else empty.
  rule_set_id     text not null default '',
  rule_set_version integer,
  -- The place under which the units are asked; empty: everywhere.
  node_id         text not null default '',
  opens           date not null,
  closes          date not null,
  -- The number of the matter in which the comments are registered (OSL 5:1).
  registration    text not null,
  who             text not null,
  at              timestamptz not null,
  primary key (municipality_id, round_id),
  check (closes >= opens)
);

create table comment_round_move (
  municipality_id text not null,
  round_id        bigint not null,
  move_number     integer not null,
  closes          date not null,
  why             text not null,
  who             text not null,
  at              timestamptz not null,
  primary key (municipality_id, round_id, move_number),
  foreign key (municipality_id, round_id) references comment_round
);

-- A comment is a unit's, not a person's; the account is kept so that the answer reaches whoever sent it.
create table budget_comment (
  municipality_id text not null,
  comment_id      bigint generated always as identity,
  round_id        bigint not null,
  unit_id         text not null,
  text            text not null,
  category        text not null check (category in ('volume', 'price', 'rule', 'premises', 'staffing', 'quality', 'other')),
  touches         text not null check (touches in ('component', 'driver', 'assumption', 'frame')),
  -- The rule set of a component or a driver; else empty.
  rule_set_id     text not null default '',
  touches_id      text not null default '',
  who             text not null,
  account_id      text not null,
  at              timestamptz not null,
  primary key (municipality_id, comment_id),
  foreign key (municipality_id, round_id) references comment_round
);

create table comment_answer (
  municipality_id text not null,
  comment_id      bigint not null,
  answer_number   integer not null,
  answer          text not null check (answer in ('met', 'partly', 'no')),
  reason          text not null check (reason <> ''),
  effect_ore      bigint not null,
  answered_on     date not null,
  who             text not null,
  account_id      text not null,
  at              timestamptz not null,
  primary key (municipality_id, comment_id, answer_number),
  foreign key (municipality_id, comment_id) references budget_comment
);

-- That an answer has reached the unit. Shown to the unit itself only; to others as shares.
create table comment_answer_read (
  municipality_id text not null,
  comment_id      bigint not null,
  answer_number   integer not null,
  read_on         date not null,
  primary key (municipality_id, comment_id, answer_number),
  foreign key (municipality_id, comment_id, answer_number) references comment_answer
);

-- What a change of a unit's or a service's budget means for those who are served.
create table quality_consequence (
  municipality_id text not null,
  year            integer not null,
  node_id         text not null,
  version         integer not null,
  state           text not null check (state in ('draft', 'complete')),
  served          text not null,
  -- Whether children are concerned, and then what is best for them.
  concerns_children boolean not null,
  child           text not null default '',
  -- [{ kpi, expects }]: see the model.
  indicators      jsonb not null,
  -- [{ text, costOre, dialogueOn, goal }]
  actions         jsonb not null,
  -- Ids of the goals that the change touches.
  goals           text[] not null,
  who             text not null,
  account_id      text not null,
  at              timestamptz not null,
  primary key (municipality_id, year, node_id, version)
);
