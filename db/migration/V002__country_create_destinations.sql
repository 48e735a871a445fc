create table destination (
    code text not null,
    constraint destination_pk primary key (code),
    constraint destination_code_known check (code ~ '^[a-z]{2}$' or code = 'all')
);

comment on table destination is 'Destinations: countries by ISO 3166-1 alpha-2 code in lower case, and "all" for all destinations together.';

create table destination_name (
    destination   text    not null,
    since_release integer not null,
    until_release integer,
    name_en       text    not null,
    name_fr       text    not null,
    name_es       text    not null,
    constraint destination_name_pk primary key (destination, since_release),
    constraint destination_name_of_destination foreign key (destination) references destination (code),
    constraint destination_name_since foreign key (since_release) references release (number),
    constraint destination_name_until foreign key (until_release) references release (number),
    constraint destination_name_in_order check (until_release > since_release)
);

create unique index destination_name_one_current on destination_name (destination) where until_release is null;

comment on table destination_name is 'Names of destinations per language, from the Unicode CLDR.';

create table destination_alias (
    alias         text    not null,
    language      text    not null,
    destination   text    not null,
    since_release integer not null,
    until_release integer,
    constraint destination_alias_pk primary key (alias, language, since_release),
    constraint destination_alias_of_destination foreign key (destination) references destination (code),
    constraint destination_alias_since foreign key (since_release) references release (number),
    constraint destination_alias_until foreign key (until_release) references release (number),
    constraint destination_alias_in_order check (until_release > since_release),
    constraint destination_alias_language_known check (language in ('en', 'fr', 'es'))
);

create unique index destination_alias_one_current on destination_alias (lower(alias), language) where until_release is null;

comment on table destination_alias is 'Names as printed in reports that differ from the usual name.';
