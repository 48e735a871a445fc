create table country_listing (
    id            text    not null,
    since_release integer not null,
    until_release integer,
    destination   text    not null,
    list          text    not null,
    amended_by    text,
    listed_since  text,
    listed_until  text,
    source        text    not null,
    locator       text    not null,
    quote         text,
    constraint country_listing_pk primary key (id, since_release),
    constraint country_listing_since foreign key (since_release) references release (number),
    constraint country_listing_until foreign key (until_release) references release (number),
    constraint country_listing_in_order check (until_release > since_release),
    constraint country_listing_destination foreign key (destination) references destination (code),
    constraint country_listing_source foreign key (source) references source (id),
    constraint country_listing_list_known check (list in ('automatic_firearms', 'area_control'))
);

create unique index country_listing_one_current on country_listing (id) where until_release is null;

comment on table country_listing is 'Memberships of destinations on the Automatic Firearms Country Control List and the Area Control List.';
comment on column country_listing.amended_by is 'Regulation that put the destination on the list.';
