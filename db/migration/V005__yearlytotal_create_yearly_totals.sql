create table yearly_total (
    figure           bigint         not null,
    since_release    integer        not null,
    until_release    integer,
    kind             text           not null default 'yearly_total',
    destination      text           not null,
    year             integer        not null,
    item             text,
    state            text           not null,
    amount           numeric(16, 2),
    decimals         integer,
    currency         text,
    qualifier        text,
    price_basis      text           not null,
    source           text           not null,
    locator          text           not null,
    quote            text,
    retrieved_on     date,
    inference_en     text,
    inference_fr     text,
    inference_es     text,
    note_en          text,
    note_fr          text,
    note_es          text,
    preferred_reason text,
    constraint yearly_total_pk primary key (figure, since_release),
    constraint yearly_total_is_figure foreign key (figure, kind) references figure (id, kind),
    constraint yearly_total_kind_fixed check (kind = 'yearly_total'),
    constraint yearly_total_since foreign key (since_release) references release (number),
    constraint yearly_total_until foreign key (until_release) references release (number),
    constraint yearly_total_in_order check (until_release > since_release),
    constraint yearly_total_destination foreign key (destination) references destination (code),
    constraint yearly_total_item foreign key (item) references item (code),
    constraint yearly_total_source foreign key (source) references source (id),
    constraint yearly_total_year_known check (year between 1990 and 2100),
    constraint yearly_total_state_known check
        (state in ('reported', 'reported_without_value', 'reported_nil', 'not_listed', 'withheld')),
    constraint yearly_total_qualifier_known check (qualifier in
        ('exact', 'rounded', 'truncated', 'more_than', 'at_least', 'nearly', 'about', 'at_most')),
    constraint yearly_total_price_basis_known check (price_basis in ('current_prices', 'constant_prices')),
    constraint yearly_total_amount_where_reported check
        (num_nonnulls(amount, decimals, currency, qualifier) = case state when 'reported' then 4 else 0 end),
    constraint yearly_total_amount_not_negative check (amount >= 0),
    constraint yearly_total_decimals_fit check (decimals between 0 and 2 and round(amount, decimals) = amount),
    constraint yearly_total_quote_or_note check (quote is not null or (state = 'not_listed' and note_en is not null)),
    constraint yearly_total_preferred_reason_known check (preferred_reason in
        ('only_statement', 'equal_statements', 'more_precise', 'official_edition', 'later_edition', 'other'))
);

create unique index yearly_total_one_current on yearly_total (figure) where until_release is null;
create unique index yearly_total_one_preferred on yearly_total (destination, year, item) nulls not distinct
    where until_release is null and preferred_reason is not null;
create index yearly_total_by_destination on yearly_total (destination, year);
create index yearly_total_by_item on yearly_total (item, year);
create index yearly_total_by_year on yearly_total (year);
create index yearly_total_by_source on yearly_total (source);

comment on table yearly_total is 'Yearly totals of exports as published: one row per figure and value.';
comment on column yearly_total.figure is 'Number of the figure; it stays through all values.';
comment on column yearly_total.since_release is 'Release that published this value.';
comment on column yearly_total.until_release is 'Release that closed it; empty while current.';
comment on column yearly_total.destination is 'Destination on the permit; the end user may be another.';
comment on column yearly_total.year is 'Calendar year of the shipments.';
comment on column yearly_total.item is 'Item of the Export Control List; empty for all items together.';
comment on column yearly_total.state is 'What stands in the cell: reported, reported_without_value, reported_nil, not_listed, withheld.';
comment on column yearly_total.amount is 'Amount as printed, in the currency named beside it.';
comment on column yearly_total.decimals is 'Number of decimals that the source prints.';
comment on column yearly_total.qualifier is 'How the printed amount stands to the true one.';
comment on column yearly_total.price_basis is 'current_prices: as of the year itself.';
comment on column yearly_total.locator is 'Where in the document: page, table, row.';
comment on column yearly_total.quote is 'The passage, letter for letter, in the document''s language.';
comment on column yearly_total.retrieved_on is 'Day on which the document was read; empty where it was not recorded.';
comment on column yearly_total.inference_en is 'What was inferred and not read.';
comment on column yearly_total.preferred_reason is 'Why this statement counts for its cell; empty for those that stand beside it.';

create view yearly_total_fact as
    select figure, since_release, until_release, kind, destination, year, year as until_year, item,
           'export' as measure, amount as value, decimals, currency, qualifier, state, price_basis,
           source, locator, quote, retrieved_on, inference_en, inference_fr, inference_es,
           note_en, note_fr, note_es, preferred_reason
      from yearly_total;
