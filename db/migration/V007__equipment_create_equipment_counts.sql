create table equipment_count (
    figure        bigint         not null,
    since_release integer        not null,
    until_release integer,
    kind          text           not null default 'equipment_count',
    destination   text           not null,
    from_year     integer        not null,
    to_year       integer        not null,
    count         integer        not null,
    qualifier     text           not null,
    goods_en      text           not null,
    goods_fr      text,
    goods_es      text,
    recipient_en  text,
    recipient_fr  text,
    recipient_es  text,
    measure       text           not null,
    amount        numeric(16, 2),
    decimals      integer,
    currency      text,
    item          text,
    source        text           not null,
    locator       text           not null,
    quote         text,
    retrieved_on  date,
    note_en       text,
    note_fr       text,
    note_es       text,
    constraint equipment_count_pk primary key (figure, since_release),
    constraint equipment_count_is_figure foreign key (figure, kind) references figure (id, kind),
    constraint equipment_count_kind_fixed check (kind = 'equipment_count'),
    constraint equipment_count_since foreign key (since_release) references release (number),
    constraint equipment_count_until foreign key (until_release) references release (number),
    constraint equipment_count_in_order check (until_release > since_release),
    constraint equipment_count_destination foreign key (destination) references destination (code),
    constraint equipment_count_item foreign key (item) references item (code),
    constraint equipment_count_source foreign key (source) references source (id),
    constraint equipment_count_years_in_order check (to_year >= from_year),
    constraint equipment_count_not_negative check (count >= 0),
    constraint equipment_count_qualifier_known check (qualifier in
        ('exact', 'rounded', 'truncated', 'more_than', 'at_least', 'nearly', 'about', 'at_most')),
    constraint equipment_count_measure_known check (measure in ('contracted', 'exported', 'delivered', 'sold', 'reported_to_un')),
    constraint equipment_count_amount_whole check (num_nonnulls(amount, decimals, currency) in (0, 3)),
    constraint equipment_count_decimals_fit check (decimals between 0 and 2 and round(amount, decimals) = amount),
    constraint equipment_count_quote_or_note check (quote is not null or note_en is not null)
);

create unique index equipment_count_one_current on equipment_count (figure) where until_release is null;
create index equipment_count_by_destination on equipment_count (destination);

comment on table equipment_count is 'Counts of goods, each with what it counts; conflicting counts stand side by side.';
comment on column equipment_count.measure is 'contracted, exported, delivered, sold or reported_to_un.';
comment on column equipment_count.amount is 'Value named with the count, on the same basis as the count; never an export value unless the measure is exported.';

create view equipment_count_fact as
    select figure, since_release, until_release, kind, destination, from_year as year, to_year as until_year, item,
           'units_' || measure as measure, count::numeric(16, 2) as value, 0 as decimals, null::text as currency,
           qualifier, 'reported' as state, null::text as price_basis, source, locator, quote, retrieved_on,
           null::text as inference_en, null::text as inference_fr, null::text as inference_es,
           note_en, note_fr, note_es, null::text as preferred_reason
      from equipment_count
    union all
    select figure, since_release, until_release, kind, destination, from_year, to_year, item,
           'value_' || measure, amount, decimals, currency, 'exact', 'reported', 'current_prices',
           source, locator, quote, retrieved_on, null, null, null, note_en, note_fr, note_es, null
      from equipment_count
     where amount is not null;
