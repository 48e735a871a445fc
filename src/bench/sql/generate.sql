-- Fills a record with generated yearly totals up to :figures figures: all destinations x items x years, seeded, so that two
-- runs give the same rows. For measurements only; they stand in release 1, which no honest record would do.

select setseed(0.2718281828);

create temporary table generated_item as
    select '2-' || number || '.' || chr(96 + letter) as code, number as sort
      from generate_series(1, 22) number, generate_series(1, 9) letter;

insert into item select code from generated_item on conflict do nothing;
insert into item_version (item, since_release, group_number, sort, label_en, label_fr, label_es, title_en, title_en_status,
                          title_fr, title_fr_status)
select code, 1, 2, sort, 'Generated ' || code, 'Produit ' || code, 'Generado ' || code, 'Generated ' || code, 'unofficial',
       'Produit ' || code, 'unofficial'
  from generated_item
    on conflict do nothing;

create temporary table generated as
    select 1000000 + row_number() over (order by year, destination.code, item.code) as figure, destination.code as destination,
           year, item.code as item, random() as chance, round((10 ^ (2 + 6 * random()))::numeric, 2) as amount
      from destination
     cross join (select code from generated_item union all select null) item
     cross join generate_series(1996, 2023) year
     where destination.code not in ('all', 'co', 'pe') or item.code is not null
     order by year desc, destination.code, item.code
     limit greatest(:figures - (select count(*) from figure), 0);

insert into figure (id, kind) select figure, 'yearly_total' from generated order by figure;

insert into yearly_total (figure, since_release, destination, year, item, state, amount, decimals, currency, qualifier,
                          price_basis, source, locator, quote, note_en, preferred_reason)
select figure, 1, destination, year, item, state, case state when 'reported' then amount end,
       case state when 'reported' then 2 end, case state when 'reported' then 'CAD' end,
       case state when 'reported' then qualifier end, 'current_prices', 'gac-2022', 'table 2',
       destination || ' ' || coalesce(item, 'total') || ' ' || year || ' $' || amount,
       case state when 'not_listed' then 'Generated.' end, 'only_statement'
  from (select *, case when chance < 0.93 then 'reported' when chance < 0.96 then 'reported_without_value'
                       when chance < 0.99 then 'not_listed' else 'withheld' end as state,
               case when chance < 0.85 then 'exact' when chance < 0.90 then 'more_than' else 'rounded' end as qualifier
          from generated) drawn
 order by figure;

analyze;
