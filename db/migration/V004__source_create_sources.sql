create table source (
    id text not null,
    constraint source_pk primary key (id),
    constraint source_id_well_formed check (id ~ '^[a-z0-9]+([.-][a-z0-9]+)*$')
);

comment on table source is 'Documents that figures are quoted from.';

create table source_version (
    source          text    not null,
    since_release   integer not null,
    until_release   integer,
    kind            text    not null,
    title           text,
    publisher       text    not null,
    author          text,
    published_on    text,
    language        text    not null,
    address         text,
    archive_address text,
    copy_sha256     text,
    note_en         text,
    note_fr         text,
    note_es         text,
    constraint source_version_pk primary key (source, since_release),
    constraint source_version_of_source foreign key (source) references source (id),
    constraint source_version_since foreign key (since_release) references release (number),
    constraint source_version_until foreign key (until_release) references release (number),
    constraint source_version_in_order check (until_release > since_release),
    constraint source_version_kind_known check (kind in ('annual_report', 'law', 'ngo', 'news', 'company', 'database')),
    constraint source_version_language_known check (language in ('en', 'fr', 'es')),
    constraint source_version_date_well_formed check (published_on ~ '^\d{4}(-\d{2}){0,2}$'),
    constraint source_version_address_is_web check (address ~ '^https?://' and archive_address ~ '^https?://'),
    constraint source_version_sha256_is_hex check (copy_sha256 ~ '^[0-9a-f]{64}$')
);

create unique index source_version_one_current on source_version (source) where until_release is null;

comment on column source_version.title is 'Title of the document; empty where it was not recorded.';
comment on column source_version.published_on is 'Date of the document, as precise as known: year, month or day.';
comment on column source_version.address is 'Address where the document was read.';
comment on column source_version.archive_address is 'Address of an archived copy.';
comment on column source_version.copy_sha256 is 'SHA-256 of the copy that was read.';

create table report_edition (
    id            text    not null,
    since_release integer not null,
    until_release integer,
    first_year    integer not null,
    last_year     integer not null,
    released_on   text    not null,
    note_en       text,
    note_fr       text,
    note_es       text,
    source_en     text,
    source_fr     text,
    constraint report_edition_pk primary key (id, since_release),
    constraint report_edition_since foreign key (since_release) references release (number),
    constraint report_edition_until foreign key (until_release) references release (number),
    constraint report_edition_source_en foreign key (source_en) references source (id),
    constraint report_edition_source_fr foreign key (source_fr) references source (id),
    constraint report_edition_in_order check (until_release > since_release),
    constraint report_edition_years_in_order check (last_year >= first_year),
    constraint report_edition_date_well_formed check (released_on ~ '^\d{4}(-\d{2}){0,2}$')
);

create unique index report_edition_one_current on report_edition (id) where until_release is null;

comment on table report_edition is 'Editions of the report on military exports; one may cover several years.';

create table figure (
    id   bigint not null,
    kind text   not null,
    constraint figure_pk primary key (id),
    constraint figure_id_kind_once unique (id, kind),
    constraint figure_id_from_1 check (id >= 1),
    constraint figure_kind_known check (kind in ('yearly_total', 'permit', 'permit_count', 'equipment_count'))
);

create sequence figure_id start with 1000;

comment on table figure is 'The register of figures: every published statement with its permanent number.';
