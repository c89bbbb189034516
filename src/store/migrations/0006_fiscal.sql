-- The municipality's fiscal years, its own guidelines, reserves, the action ladder, and what the population does to costs.

-- A year's figures in one of their versions: a version is never changed, the latest holds. Money is whole öre.
create table fiscal_year (
  municipality_id          text not null,
  year                     integer not null,
  version                  integer not null,
  stage                    text not null check (stage in ('outcome', 'forecast', 'budget', 'plan')),
  result_ore               bigint not null,
  -- [{kind, amountOre}], signed as they change the result.
  adjustments              jsonb not null default '[]',
  to_reserve_ore           bigint not null default 0 check (to_reserve_ore >= 0),
  from_reserve_ore         bigint not null default 0 check (from_reserve_ore >= 0),
  exceptional_reasons_ore  bigint not null default 0 check (exceptional_reasons_ore >= 0),
  exceptional_inside       boolean not null default false,
  -- Empty: what the years before leave.
  opening_deficit_ore      bigint check (opening_deficit_ore >= 0),
  taxes_and_grants_ore     bigint,
  equity_incl_pensions_ore bigint,
  -- Before the year's own reservation and use.
  rer_ore                  bigint,
  rur_ore                  bigint,
  -- Figures for stress tests, guidelines and endurance, by name; what isn't known isn't there.
  base                     jsonb not null default '{}',
  -- Why this version was written, and what it was read from.
  reason                   text not null,
  source                   text not null,
  who                      text not null,
  at                       timestamptz not null,
  primary key (municipality_id, year, version)
);

-- A guideline of the municipality's own. Proposed where it has no decision; the latest version holds.
create table fiscal_guideline (
  municipality_id text not null,
  guideline_id    text not null,
  version         integer not null,
  measure         text not null,
  -- Shares 0-1, öre or months, by measure.
  limit_value     double precision not null,
  over_years      integer not null check (over_years between 1 and 10),
  from_year       integer not null,
  -- First year that it is no longer for.
  until_year      integer,
  decision        text not null default '',
  who             text not null,
  at              timestamptz not null,
  primary key (municipality_id, guideline_id, version)
);

-- When money is set aside and used, and figures of the law that the municipality has written in. The latest version holds.
create table reserve_policy (
  municipality_id text not null,
  version         integer not null,
  set_aside_when  text not null,
  used_when       text not null,
  -- Last year in which an old result equalisation reserve may be used; empty where it isn't settled.
  rur_usable_through integer,
  decision        text not null,
  who             text not null,
  at              timestamptz not null,
  primary key (municipality_id, version)
);

-- Money taken from a reserve, and why: what the annual report has to say.
create table reserve_use (
  municipality_id text not null,
  use_id          bigint generated always as identity,
  year            integer not null,
  reserve         text not null check (reserve in ('rer', 'rur')),
  amount_ore      bigint not null check (amount_ore > 0),
  went_to         text not null default '',
  reason          text not null default '',
  decision        text not null default '',
  who             text not null,
  at              timestamptz not null,
  primary key (municipality_id, use_id)
);

-- Why, where it is told or corrected later. The latest row holds.
create table reserve_use_reason (
  municipality_id text not null,
  use_id          bigint not null,
  reason_number   integer not null,
  went_to         text not null,
  reason          text not null,
  who             text not null,
  at              timestamptz not null,
  primary key (municipality_id, use_id, reason_number),
  foreign key (municipality_id, use_id) references reserve_use
);

-- A version holds the whole ladder; the latest holds. Proposed where it has no decision.
create table action_ladder (
  municipality_id text not null,
  version         integer not null,
  decision        text not null default '',
  who             text not null,
  at              timestamptz not null,
  primary key (municipality_id, version)
);

create table action_ladder_step (
  municipality_id text not null,
  version         integer not null,
  step_order      integer not null,
  title           text not null,
  action          text not null,
  taken_by        text not null,
  measure         text not null,
  direction       text not null check (direction in ('below', 'above')),
  limit_value     double precision not null,
  primary key (municipality_id, version, step_order),
  foreign key (municipality_id, version) references action_ladder
);

-- How many will live here, by age band: several forecasts, each an edition that is never changed.
create table fiscal_forecast (
  municipality_id text not null,
  forecast_id     text not null,
  name            text not null,
  -- ISO day or month of the edition.
  vintage         text not null,
  counts_housing  boolean not null,
  source          text not null,
  who             text not null,
  at              timestamptz not null,
  primary key (municipality_id, forecast_id)
);

create table fiscal_forecast_row (
  municipality_id text not null,
  forecast_id     text not null,
  year            integer not null,
  band            text not null,
  inhabitants     integer not null check (inhabitants >= 0),
  primary key (municipality_id, forecast_id, year, band),
  foreign key (municipality_id, forecast_id) references fiscal_forecast
);

-- What a service costs a year for each inhabitant of an age band. The latest version holds.
create table band_price (
  municipality_id text not null,
  service         text not null,
  band            text not null,
  version         integer not null,
  price_year      integer not null,
  amount_ore      bigint not null check (amount_ore >= 0),
  source          text not null,
  who             text not null,
  at              timestamptz not null,
  primary key (municipality_id, service, band, version)
);
