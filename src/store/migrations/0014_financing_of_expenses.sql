-- How an expense that the assembly decides during the year is paid for (kommunallagen 11:15). Empty for other decisions.
alter table budget_decision add column financing text not null default '';
