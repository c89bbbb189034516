-- Questions about the rules of the budget, and who has read the own unit's.

create table rule_question (
  municipality_id text not null,
  question_id     bigint generated always as identity,
  year            integer not null,
  -- The unit whose budget it was asked about.
  unit_id         text not null,
  rule_set_id     text not null,
  -- Empty: the whole budget.
  component_id    text not null,
  text            text not null,
  account_id      text not null,
  asked_on        date not null,
  due             date not null,
  primary key (municipality_id, question_id)
);

-- A row an answer: until one is published it can be written anew, and the latest holds.
create table rule_answer (
  municipality_id text not null,
  question_id     bigint not null,
  answer_number   integer not null,
  text            text not null,
  who             text not null,
  answered_on     date not null,
  primary key (municipality_id, question_id, answer_number),
  foreign key (municipality_id, question_id) references rule_question
);

-- The secrecy check of the answer, made once: open, with parts left out, or not published.
create table rule_answer_check (
  municipality_id text not null,
  question_id     bigint not null,
  secrecy         text not null check (secrecy in ('open', 'partly', 'secret')),
  -- The section that the secrecy rests on; empty where the answer is open.
  ground          text not null default '',
  who             text not null,
  checked_on      date not null,
  primary key (municipality_id, question_id),
  foreign key (municipality_id, question_id) references rule_question
);

-- A manager's own word on the own budget. Shown to that manager alone, and never written in the trail: others see shares.
create table budget_receipt (
  municipality_id text not null,
  receipt_id      bigint generated always as identity,
  year            integer not null,
  unit_id         text not null,
  stage           text not null check (stage in ('proposed', 'adopted')),
  account_id      text not null,
  wish            text not null check (wish in ('understood', 'help')),
  signed_on       date not null,
  primary key (municipality_id, receipt_id)
);
create index budget_receipt_of_year on budget_receipt (municipality_id, year, unit_id);
