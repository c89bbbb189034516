-- What whoever published a forecast demands be shown with it, such as that parts need not sum to their totals.
alter table fiscal_forecast add column note text not null default '';
