/**
 * A made-up municipality with so many units, each reached by so many goals, as SQL: eight committees with a department
 * each, and five service areas a department. Two of three cells have a trace, and every twentieth a decision or a question.
 */
export function largeMunicipality(code: string, units: number, goals: number): string {
  return `
insert into installation (municipality_id, name, kind) values ('${code}', 'Storstad', 'own');
insert into organisation_change values ('${code}', 1, 'imported', 'bench', 'bench', now(), null);
insert into organisation_version (municipality_id, node_id, valid_from, parent_id, name, kind, activity_codes, added_by)
  values ('${code}', 'kf', '2020-01-01', null, 'Fullmäktige', 'municipal-assembly', '{}', 1),
    ('${code}', 'ks', '2020-01-01', 'kf', 'Kommunstyrelsen', 'executive-board', '{}', 1);
insert into organisation_version (municipality_id, node_id, valid_from, parent_id, name, kind, activity_codes, added_by)
  select '${code}', 'n' || i, '2020-01-01'::date, 'ks', 'Nämnd ' || i, 'committee', '{}'::text[], 1 from generate_series(1, 8) i
  union all
  select '${code}', 'f' || i, '2020-01-01', 'n' || i, 'Förvaltning ' || i, 'department', '{}', 1 from generate_series(1, 8) i
  union all
  select '${code}', 'o' || i, '2020-01-01', 'f' || 1 + i % 8, 'Område ' || i, 'service-area', '{}', 1 from generate_series(0, 39) i
  union all
  select '${code}', 'e' || i, '2020-01-01', 'o' || i % 40, 'Enhet ' || i, 'unit', '{440}', 1 from generate_series(1, ${units}) i;
insert into goal_version (municipality_id, goal_id, version, edit, valid_from, kind, wording, owner_node, reaches, horizon,
    decision, reason, consequence, measures, who, at)
  select '${code}', 'm' || i, 1, 'new', '2024-01-01', case when i <= 3 then 'overall' else 'committee' end,
    'Mål nummer ' || i || ' som ska nås av alla', case when i <= 3 then 'kf' else 'n' || 1 + i % 8 end, '{kf}', 2028,
    'KF § ' || i, '', '', '[]', 'bench', now()
  from generate_series(1, ${goals}) i;
insert into goal_link (municipality_id, child_id, parent_id, mechanism, used_as_is, valid_from, who, at)
  select '${code}', 'm' || i, 'm' || 1 + i % 3, 'det ena leder till det andra', false, '2024-01-01', 'bench', now()
  from generate_series(4, ${goals}) i;
insert into goal_activity (municipality_id, goal_id, node_id, kind, text, happened_on, who, at)
  select '${code}', 'm' || g, 'e' || u, 'done', 'Arbetet har börjat i enheten', '2026-09-01', 'bench', now()
  from generate_series(1, ${goals}) g, generate_series(1, ${units}) u where (g + u) % 3 <> 0;
insert into goal_duty (municipality_id, goal_id, node_id, status, decided_by, reason, decision, valid_from, who, at)
  select '${code}', 'm' || g, 'e' || u, 'prioritised-down', 'n' || 1 + (u % 40) % 8, 'Ombyggnad', 'Nämnden § 1', '2026-01-01', 'bench', now()
  from generate_series(1, ${goals}) g, generate_series(1, ${units}) u where (g * 7 + u) % 20 = 0;
insert into goal_question (municipality_id, goal_id, node_id, asked_on, asked_by, due)
  select '${code}', 'm' || g, 'e' || u, '2026-09-01', 'bench', '2026-10-01'
  from generate_series(1, ${goals}) g, generate_series(1, ${units}) u where (g * 3 + u) % 20 = 1;
analyze;`
}

/** The same rows, as bare as the driver gives them. */
export const readingOfRows = [
  'organisation_version',
  'organisation_succession',
  'goal_version',
  'goal_outcome',
  'goal_link',
  'goal_relation',
  'goal_duty',
  'goal_activity',
  'goal_question',
].map((table) => `select * from ${table} where municipality_id = $1`)
