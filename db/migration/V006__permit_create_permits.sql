create table permit (
    id text not null,
    constraint permit_pk primary key (id),
    constraint permit_id_well_formed check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);

comment on table permit is 'Permits: decisions that allow an export, a ceiling in time and money, never added to exports.';

create table permit_version (
    permit          text           not null,
    since_release   integer        not null,
    until_release   integer,
    figure          bigint         not null,
    kind            text           not null default 'permit',
    destination     text           not null,
    valid_from      text,
    valid_to        text,
    term_months     integer,
    amount          numeric(16, 2),
    decimals        integer,
    currency        text,
    qualifier       text,
    disclosed_in_en text,
    disclosed_in_fr text,
    disclosed_in_es text,
    request_number  text,
    inference_en    text,
    inference_fr    text,
    inference_es    text,
    note_en         text,
    note_fr         text,
    note_es         text,
    source          text           not null,
    locator         text           not null,
    quote           text           not null,
    retrieved_on    date,
    constraint permit_version_pk primary key (permit, since_release),
    constraint permit_version_of_permit foreign key (permit) references permit (id),
    constraint permit_version_is_figure foreign key (figure, kind) references figure (id, kind),
    constraint permit_version_kind_fixed check (kind = 'permit'),
    constraint permit_version_since foreign key (since_release) references release (number),
    constraint permit_version_until foreign key (until_release) references release (number),
    constraint permit_version_in_order check (until_release > since_release),
    constraint permit_version_destination foreign key (destination) references destination (code),
    constraint permit_version_source foreign key (source) references source (id),
    constraint permit_version_dates_well_formed check (valid_from ~ '^\d{4}(-\d{2}){0,2}$' and valid_to ~ '^\d{4}(-\d{2}){0,2}$'),
    constraint permit_version_term_positive check (term_months >= 1),
    constraint permit_version_amount_whole check (num_nonnulls(amount, decimals, currency, qualifier) in (0, 4)),
    constraint permit_version_decimals_fit check (decimals between 0 and 2 and round(amount, decimals) = amount),
    constraint permit_version_qualifier_known check (qualifier in
        ('exact', 'rounded', 'truncated', 'more_than', 'at_least', 'nearly', 'about', 'at_most'))
);

create unique index permit_version_one_current on permit_version (permit) where until_release is null;

comment on column permit_version.valid_from is 'First day of validity; not necessarily the day of approval.';
comment on column permit_version.valid_to is 'Last day of validity as stated by the source.';
comment on column permit_version.term_months is 'Stated length of validity in months.';
comment on column permit_version.amount is 'Ceiling of the permit, never an export.';
comment on column permit_version.disclosed_in_en is 'Access-to-information release through which the permit became known.';
comment on column permit_version.request_number is 'Number of the access-to-information request; empty where it was not published.';

create table permit_item (
    permit        text    not null,
    since_release integer not null,
    item          text    not null,
    constraint permit_item_pk primary key (permit, since_release, item),
    constraint permit_item_of_version foreign key (permit, since_release) references permit_version (permit, since_release),
    constraint permit_item_item foreign key (item) references item (code)
);

create table permit_field (
    permit        text    not null,
    since_release integer not null,
    field         text    not null,
    disclosure    text    not null,
    constraint permit_field_pk primary key (permit, since_release, field),
    constraint permit_field_of_version foreign key (permit, since_release) references permit_version (permit, since_release),
    constraint permit_field_known check (field in ('permit_number', 'approval_date', 'valid_from', 'term', 'amount', 'items',
        'goods_description', 'holder_name', 'holder_address', 'end_user')),
    constraint permit_field_disclosure_known check (disclosure in ('disclosed', 'redacted', 'refused_on_request', 'unknown'))
);

comment on column permit_field.disclosure is 'disclosed, redacted, refused_on_request or unknown.';

create table permit_count (
    figure        bigint  not null,
    since_release integer not null,
    until_release integer,
    kind          text    not null default 'permit_count',
    destination   text    not null,
    year          integer not null,
    measure       text    not null,
    count         integer not null,
    source        text    not null,
    locator       text    not null,
    quote         text,
    retrieved_on  date,
    note_en       text,
    note_fr       text,
    note_es       text,
    constraint permit_count_pk primary key (figure, since_release),
    constraint permit_count_is_figure foreign key (figure, kind) references figure (id, kind),
    constraint permit_count_kind_fixed check (kind = 'permit_count'),
    constraint permit_count_since foreign key (since_release) references release (number),
    constraint permit_count_until foreign key (until_release) references release (number),
    constraint permit_count_in_order check (until_release > since_release),
    constraint permit_count_destination foreign key (destination) references destination (code),
    constraint permit_count_source foreign key (source) references source (id),
    constraint permit_count_year_known check (year between 1990 and 2100),
    constraint permit_count_measure_known check (measure in ('issued', 'utilized')),
    constraint permit_count_not_negative check (count >= 0)
);

create unique index permit_count_one_current on permit_count (figure) where until_release is null;

create view permit_fact as
    select version.figure, version.since_release, version.until_release, version.kind, version.destination,
           left(version.valid_from, 4)::integer as year, left(version.valid_from, 4)::integer as until_year,
           (select string_agg(item.item, ';' order by item.item)
              from permit_item item
             where item.permit = version.permit and item.since_release = version.since_release) as item,
           'permit_value' as measure, version.amount as value, version.decimals, version.currency, version.qualifier,
           case when version.amount is null then 'reported_without_value' else 'reported' end as state,
           'current_prices' as price_basis, version.source, version.locator, version.quote, version.retrieved_on,
           version.inference_en, version.inference_fr, version.inference_es,
           version.note_en, version.note_fr, version.note_es, 'only_statement' as preferred_reason
      from permit_version version;

create view permit_count_fact as
    select figure, since_release, until_release, kind, destination, year, year as until_year, null::text as item,
           'permits_' || measure as measure, count::numeric(16, 2) as value, 0 as decimals, null::text as currency,
           'exact' as qualifier, 'reported' as state, null::text as price_basis, source, locator, quote, retrieved_on,
           null::text as inference_en, null::text as inference_fr, null::text as inference_es,
           note_en, note_fr, note_es, 'only_statement' as preferred_reason
      from permit_count;
