create table ingest_file (
    sha256  text        not null,
    content bytea       not null,
    kept_at timestamptz not null,
    person  text        not null,
    constraint ingest_file_pk primary key (sha256),
    constraint ingest_file_sha256_is_hex check (sha256 ~ '^[0-9a-f]{64}$')
);

comment on table ingest_file is 'Files that figures were read from, each once, as they came.';
comment on column ingest_file.person is 'Who brought it first.';

create table ingest (
    id          bigint      not null generated always as identity,
    file        text        not null,
    name        text        not null,
    kind        text        not null,
    source      text        not null,
    first_year  integer     not null,
    last_year   integer     not null,
    number_rule text        not null,
    person      text        not null,
    taken_at    timestamptz not null,
    state       text        not null,
    progress    integer     not null default 0,
    attempts    integer     not null default 0,
    revision    integer     not null default 1,
    layout      text,
    choices     text        not null,
    reading     text,
    refusal     text,
    draft       bigint,
    constraint ingest_pk primary key (id),
    constraint ingest_of_file foreign key (file) references ingest_file (sha256),
    constraint ingest_became_draft foreign key (draft) references draft (id),
    constraint ingest_name_length check (length(name) between 1 and 200),
    constraint ingest_kind_known check (kind in ('csv', 'xlsx', 'html', 'pdf')),
    constraint ingest_number_rule_known check (number_rule in ('english', 'french', 'spanish')),
    constraint ingest_years_in_order check (last_year >= first_year),
    constraint ingest_state_known check (state in ('waiting', 'reading', 'read', 'refused', 'drafted', 'given_up')),
    constraint ingest_progress_is_percent check (progress between 0 and 100),
    constraint ingest_drafted_has_draft check ((state = 'drafted') = (draft is not null)),
    constraint ingest_read_has_reading check (state not in ('read', 'drafted') or reading is not null),
    constraint ingest_refused_has_refusal check ((state = 'refused') = (refusal is not null))
);

create unique index ingest_same_file_once on ingest (file, source, first_year, last_year) where state <> 'given_up';
create index ingest_by_draft on ingest (draft);

comment on table ingest is 'What a person said a file is, how far it is read, and what was understood.';
comment on column ingest.name is 'Name of the file as it came; nothing is read from it.';
comment on column ingest.attempts is 'How often reading was begun; a file that ends the application is not read for ever.';
comment on column ingest.revision is 'Counts up with each decision; a decision on an older one is refused.';
comment on column ingest.layout is 'How its tables are understood, as JSON.';
comment on column ingest.choices is 'What was decided about names, codes and marks, as JSON.';
comment on column ingest.reading is 'What it was understood as on the whole, as JSON.';
comment on column ingest.refusal is 'Why it cannot be read, as JSON.';

create table ingest_line (
    ingest     bigint  not null,
    position   integer not null,
    kind       text    not null,
    difference text,
    troubled   boolean not null,
    content    text    not null,
    constraint ingest_line_pk primary key (ingest, position),
    constraint ingest_line_of_ingest foreign key (ingest) references ingest (id) on delete cascade,
    constraint ingest_line_difference_known check (difference in ('new', 'changed', 'same'))
);

comment on table ingest_line is 'Each line of a file and what it was understood as.';
comment on column ingest_line.difference is 'How its statements stand to what is published: new before changed before same.';

create table ingest_job (
    ingest bigint not null,
    constraint ingest_job_pk primary key (ingest),
    constraint ingest_job_of_ingest foreign key (ingest) references ingest (id) on delete cascade
);

comment on table ingest_job is 'Files that wait to be read or are being read; who reads one holds its row.';
