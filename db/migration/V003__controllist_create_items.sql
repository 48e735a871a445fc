create table ecl_group (
    number        integer not null,
    since_release integer not null,
    until_release integer,
    title_en      text    not null,
    title_fr      text    not null,
    title_es      text    not null,
    in_report     boolean not null,
    constraint ecl_group_pk primary key (number, since_release),
    constraint ecl_group_since foreign key (since_release) references release (number),
    constraint ecl_group_until foreign key (until_release) references release (number),
    constraint ecl_group_in_order check (until_release > since_release),
    constraint ecl_group_number_known check (number between 1 and 9)
);

create unique index ecl_group_one_current on ecl_group (number) where until_release is null;

comment on table ecl_group is 'Groups of the Export Control List.';
comment on column ecl_group.in_report is 'Whether the annual report on military exports covers the group.';

create table item (
    code text not null,
    constraint item_pk primary key (code),
    constraint item_code_well_formed check (code ~ '^[1-9]-[0-9]{1,4}(\.[a-z0-9]+)*$')
);

comment on table item is 'Entries of the Export Control List that the record speaks of.';

create table item_version (
    item            text    not null,
    since_release   integer not null,
    until_release   integer,
    group_number    integer not null,
    sort            integer not null,
    label_en        text    not null,
    label_fr        text    not null,
    label_es        text    not null,
    title_en        text    not null,
    title_en_status text    not null,
    title_fr        text    not null,
    title_fr_status text    not null,
    wassenaar_ml    text,
    valid_from      text,
    valid_to        text,
    constraint item_version_pk primary key (item, since_release),
    constraint item_version_of_item foreign key (item) references item (code),
    constraint item_version_since foreign key (since_release) references release (number),
    constraint item_version_until foreign key (until_release) references release (number),
    constraint item_version_in_order check (until_release > since_release),
    constraint item_version_status_known check (title_en_status in ('official', 'guide_quoted', 'unofficial')
        and title_fr_status in ('official', 'guide_quoted', 'unofficial')),
    constraint item_version_dates_well_formed check (valid_from ~ '^\d{4}(-\d{2}){0,2}$' and valid_to ~ '^\d{4}(-\d{2}){0,2}$')
);

create unique index item_version_one_current on item_version (item) where until_release is null;

comment on column item_version.label_en is 'Short label of ours, in English.';
comment on column item_version.title_en is 'Title as in the list, in English.';
comment on column item_version.title_en_status is 'official, guide_quoted (quoted from the Guide) or unofficial.';
comment on column item_version.wassenaar_ml is 'Number on the Wassenaar Munitions List.';
