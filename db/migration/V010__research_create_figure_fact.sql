create view figure_fact as
    select * from yearly_total_fact
    union all
    select * from permit_fact
    union all
    select * from permit_count_fact
    union all
    select * from equipment_count_fact;

comment on view figure_fact is 'Every figure of the record in all its values, one row per measure: what tables and files are made from.';
