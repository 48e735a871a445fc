-- The views of the figures gain what filters ask for: the groups of their items, what a filter of items asks for ('all' for rows
-- that are about all items together), an order of the items by their numbers, and the words that a search reads.

create function item_order(item text) returns text language sql immutable parallel safe
    return left(item, 2) || lpad(split_part(split_part(substr(item, 3), ';', 1), '.', 1), 4, '0') || ' ' || item;

comment on function item_order(text) is 'Orders items by their numbers: 2-6 before 2-10. Of several items the first decides.';

drop view figure_fact;
drop view yearly_total_fact;
drop view permit_fact;
drop view permit_count_fact;
drop view equipment_count_fact;

create view yearly_total_fact as
    select figure, since_release, until_release, 'yearly_total' as kind, destination, year, year as until_year, item,
           coalesce(item, 'all') as item_asked, left(item, 1) as item_group, 'export' as measure, amount as value, decimals, currency, qualifier, state,
           price_basis, source, locator, quote, retrieved_on, inference_en, inference_fr, inference_es,
           note_en, note_fr, note_es, preferred_reason,
           coalesce(quote, '') || ' ' || coalesce(inference_en, '') || ' ' || coalesce(inference_fr, '') || ' '
               || coalesce(inference_es, '') || ' ' || coalesce(note_en, '') || ' ' || coalesce(note_fr, '') || ' '
               || coalesce(note_es, '') as words
      from yearly_total;

create view permit_fact as
    select version.figure, version.since_release, version.until_release, 'permit' as kind, version.destination,
           left(version.valid_from, 4)::integer as year, left(version.valid_from, 4)::integer as until_year,
           items.item,
           coalesce(items.item, 'all') as item_asked, items.item_group, 'permit_value' as measure, version.amount as value, version.decimals,
           version.currency, version.qualifier,
           case when version.amount is null then 'reported_without_value' else 'reported' end as state,
           'current_prices' as price_basis, version.source, version.locator, version.quote, version.retrieved_on,
           version.inference_en, version.inference_fr, version.inference_es,
           version.note_en, version.note_fr, version.note_es, 'only_statement' as preferred_reason,
           coalesce(quote, '') || ' ' || coalesce(inference_en, '') || ' ' || coalesce(inference_fr, '') || ' '
               || coalesce(inference_es, '') || ' ' || coalesce(note_en, '') || ' ' || coalesce(note_fr, '') || ' '
               || coalesce(note_es, '') as words
      from permit_version version
      left join lateral (select string_agg(item.item, ';' order by item_order(item.item) collate "C") as item,
                                string_agg(distinct left(item.item, 1), ';') as item_group
                           from permit_item item
                          where item.permit = version.permit and item.since_release = version.since_release) items on true;

create view permit_count_fact as
    select figure, since_release, until_release, 'permit_count' as kind, destination, year, year as until_year,
           null::text as item, 'all' as item_asked, null::text as item_group, 'permits_' || measure as measure,
           count::numeric(16, 2) as value, 0 as decimals, null::text as currency, 'exact' as qualifier,
           'reported' as state, null::text as price_basis, source, locator, quote, retrieved_on,
           null::text as inference_en, null::text as inference_fr, null::text as inference_es,
           note_en, note_fr, note_es, 'only_statement' as preferred_reason,
           coalesce(quote, '') || ' ' || coalesce(note_en, '') || ' ' || coalesce(note_fr, '') || ' '
               || coalesce(note_es, '') as words
      from permit_count;

create view equipment_count_fact as
    select figure, since_release, until_release, 'equipment_count' as kind, destination, from_year as year,
           to_year as until_year, item, item as item_asked, left(item, 1) as item_group, 'units_' || measure as measure,
           count::numeric(16, 2) as value, 0 as decimals, null::text as currency, qualifier, 'reported' as state,
           null::text as price_basis, source, locator, quote, retrieved_on,
           null::text as inference_en, null::text as inference_fr, null::text as inference_es,
           note_en, note_fr, note_es, null::text as preferred_reason,
           coalesce(goods_en, '') || ' ' || coalesce(goods_fr, '') || ' ' || coalesce(goods_es, '') || ' '
               || coalesce(recipient_en, '') || ' ' || coalesce(recipient_fr, '') || ' ' || coalesce(recipient_es, '') || ' ' || coalesce(quote, '') || ' ' || coalesce(note_en, '') || ' ' || coalesce(note_fr, '') || ' '
               || coalesce(note_es, '') as words
      from equipment_count
    union all
    select figure, since_release, until_release, 'equipment_count', destination, from_year, to_year, item, item,
           left(item, 1), 'value_' || measure, amount, decimals, currency, 'exact', 'reported', 'current_prices',
           source, locator, quote, retrieved_on, null, null, null, note_en, note_fr, note_es, null,
           coalesce(goods_en, '') || ' ' || coalesce(goods_fr, '') || ' ' || coalesce(goods_es, '') || ' '
               || coalesce(recipient_en, '') || ' ' || coalesce(recipient_fr, '') || ' ' || coalesce(recipient_es, '') || ' ' || coalesce(quote, '') || ' ' || coalesce(note_en, '') || ' ' || coalesce(note_fr, '') || ' '
               || coalesce(note_es, '')
      from equipment_count
     where amount is not null;

create view figure_fact as
    select * from yearly_total_fact
    union all
    select * from permit_fact
    union all
    select * from permit_count_fact
    union all
    select * from equipment_count_fact;

comment on view figure_fact is 'Every figure of the record in all its values, one row per measure: what tables and files are made from.';

create index yearly_total_in_order on yearly_total
    (destination collate "C", year, item_order(item) collate "C" nulls first, figure);
create index yearly_total_by_cell on yearly_total (destination, item, year);
create index yearly_total_by_words on yearly_total using gin (to_tsvector('simple',
    coalesce(quote, '') || ' ' || coalesce(inference_en, '') || ' ' || coalesce(inference_fr, '') || ' '
        || coalesce(inference_es, '') || ' ' || coalesce(note_en, '') || ' ' || coalesce(note_fr, '') || ' '
        || coalesce(note_es, '')));
