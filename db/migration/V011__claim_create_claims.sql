create table claim (
    id text not null,
    constraint claim_pk primary key (id),
    constraint claim_id_well_formed check (id ~ '^[a-z0-9]+([.-][a-z0-9]+)*$')
);

comment on table claim is 'What articles say of sums of exports. A verdict on a claim is computed each time and never stored.';

create table claim_version (
    claim            text           not null,
    since_release    integer        not null,
    until_release    integer,
    kind             text           not null,
    from_year        integer,
    to_year          integer,
    amount           numeric(16, 2) not null,
    decimals         integer        not null,
    currency         text           not null,
    qualifier        text           not null,
    unit             numeric(16, 2),
    beside_amount    numeric(16, 2),
    beside_decimals  integer,
    beside_currency  text,
    beside_qualifier text,
    permit           text,
    source           text           not null,
    locator          text           not null,
    quote            text           not null,
    retrieved_on     date,
    note_en          text,
    note_fr          text,
    note_es          text,
    constraint claim_version_pk primary key (claim, since_release),
    constraint claim_version_of_claim foreign key (claim) references claim (id),
    constraint claim_version_since foreign key (since_release) references release (number),
    constraint claim_version_until foreign key (until_release) references release (number),
    constraint claim_version_in_order check (until_release > since_release),
    constraint claim_version_permit foreign key (permit) references permit (id),
    constraint claim_version_source foreign key (source) references source (id),
    constraint claim_version_kind_known check (kind in ('totals', 'permit', 'goods')),
    constraint claim_version_permit_where_meant check ((permit is not null) = (kind = 'permit')),
    constraint claim_version_period_whole check (num_nonnulls(from_year, to_year) in (0, 2)),
    constraint claim_version_years_in_order check (to_year >= from_year),
    constraint claim_version_amount_not_negative check (amount >= 0 and beside_amount >= 0),
    constraint claim_version_decimals_fit check (decimals between 0 and 2 and round(amount, decimals) = amount),
    constraint claim_version_unit_positive check (unit > 0),
    constraint claim_version_beside_whole check
        (num_nonnulls(beside_amount, beside_decimals, beside_currency, beside_qualifier) in (0, 4)),
    constraint claim_version_beside_decimals_fit check
        (beside_decimals between 0 and 2 and round(beside_amount, beside_decimals) = beside_amount),
    constraint claim_version_qualifier_known check (qualifier in
        ('exact', 'rounded', 'truncated', 'more_than', 'at_least', 'nearly', 'about', 'at_most')),
    constraint claim_version_beside_qualifier_known check (beside_qualifier in
        ('exact', 'rounded', 'truncated', 'more_than', 'at_least', 'nearly', 'about', 'at_most'))
);

create unique index claim_version_one_current on claim_version (claim) where until_release is null;
create index claim_version_by_source on claim_version (source);

comment on column claim_version.kind is 'totals: of all goods together; permit: of one permit; goods: of one kind of goods.';
comment on column claim_version.from_year is 'First year that the claim names; empty where it names no period.';
comment on column claim_version.to_year is 'Last year that the claim names; empty where it names no period.';
comment on column claim_version.amount is 'Amount as the article quotes it, in the currency named beside it.';
comment on column claim_version.unit is 'Unit of the quote where the digits of the amount do not tell it: 10,000 for 2.40 million.';
comment on column claim_version.beside_amount is 'The same sum in another currency, where the article prints both; never converted by us.';
comment on column claim_version.permit is 'The permit that the claim is about.';
comment on column claim_version.quote is 'The passage, letter for letter, in the document''s language.';

create table claim_destination (
    claim         text    not null,
    since_release integer not null,
    destination   text    not null,
    constraint claim_destination_pk primary key (claim, since_release, destination),
    constraint claim_destination_of_version foreign key (claim, since_release) references claim_version (claim, since_release),
    constraint claim_destination_destination foreign key (destination) references destination (code)
);

create index claim_destination_by_destination on claim_destination (destination);

comment on table claim_destination is 'The destinations that a claim speaks of together.';
