create table event (
    id text not null,
    constraint event_pk primary key (id),
    constraint event_id_well_formed check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
);

create table event_version (
    event         text    not null,
    since_release integer not null,
    until_release integer,
    destination   text    not null,
    starts_on     text,
    ends_on       text,
    kind          text    not null,
    title_en      text    not null,
    title_fr      text,
    title_es      text,
    source        text    not null,
    locator       text    not null,
    quote         text    not null,
    retrieved_on  date,
    note_en       text,
    note_fr       text,
    note_es       text,
    constraint event_version_pk primary key (event, since_release),
    constraint event_version_of_event foreign key (event) references event (id),
    constraint event_version_since foreign key (since_release) references release (number),
    constraint event_version_until foreign key (until_release) references release (number),
    constraint event_version_in_order check (until_release > since_release),
    constraint event_version_destination foreign key (destination) references destination (code),
    constraint event_version_source foreign key (source) references source (id),
    constraint event_version_dates_well_formed check (starts_on ~ '^\d{4}(-\d{2}){0,2}$' and ends_on ~ '^\d{4}(-\d{2}){0,2}$'),
    constraint event_version_end_has_start check (ends_on is null or starts_on is not null),
    constraint event_version_kind_known check (kind in ('protests', 'deaths', 'meeting', 'request', 'investigation', 'statement',
        'policing', 'arms_fair', 'precedent'))
);

create unique index event_version_one_current on event_version (event) where until_release is null;
create index event_version_by_destination on event_version (destination);

comment on table event_version is 'What happened, dated as precisely as its source dates it.';

create table legal_text (
    id            text    not null,
    since_release integer not null,
    until_release integer,
    instrument    text    not null,
    instrument_source text,
    section       text    not null,
    words         text,
    note_en       text,
    note_fr       text,
    note_es       text,
    constraint legal_text_pk primary key (id, since_release),
    constraint legal_text_since foreign key (since_release) references release (number),
    constraint legal_text_until foreign key (until_release) references release (number),
    constraint legal_text_in_order check (until_release > since_release),
    constraint legal_text_source foreign key (instrument_source) references source (id),
    constraint legal_text_instrument_known check (instrument in ('eipa', 'att')),
    constraint legal_text_words_or_note check (words is not null or note_en is not null)
);

create unique index legal_text_one_current on legal_text (id) where until_release is null;

comment on table legal_text is 'Tests and duties of law that the record speaks of, in the words of the instrument.';
