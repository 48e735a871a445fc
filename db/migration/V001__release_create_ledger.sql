create table release (
    number          integer     not null,
    published_at    timestamptz not null,
    editor          text        not null,
    approver        text,
    approval        text        not null,
    reason          text        not null,
    title_en        text        not null,
    title_fr        text,
    title_es        text,
    note_en         text        not null,
    note_fr         text,
    note_es         text,
    change_count    integer     not null,
    changes_sha256  text        not null,
    previous_sha256 text,
    sha256          text        not null,
    constraint release_pk primary key (number),
    constraint release_sha256_once unique (sha256),
    constraint release_number_from_1 check (number >= 1),
    constraint release_approval_known check (approval in ('second_person', 'self_approved', 'founding')),
    constraint release_approver_unless_founding check ((approver is null) = (approval = 'founding')),
    constraint release_founding_is_first check ((approval = 'founding') = (number = 1)),
    constraint release_reason_known check
        (reason in ('new_edition', 'correction_of_error', 'late_data', 'method', 'rereading_of_source')),
    constraint release_chained check ((previous_sha256 is null) = (number = 1)),
    constraint release_sha256_is_hex check (changes_sha256 ~ '^[0-9a-f]{64}$' and sha256 ~ '^[0-9a-f]{64}$'
        and previous_sha256 ~ '^[0-9a-f]{64}$'),
    constraint release_changes_something check (change_count >= 1)
);

comment on table release is 'A numbered state of the whole public record.';
comment on column release.number is 'Number of the release, from 1, the founding record.';
comment on column release.published_at is 'When the release became public.';
comment on column release.editor is 'Who proposed the changes.';
comment on column release.approver is 'Who approved them; empty for the founding record only.';
comment on column release.approval is 'second_person, self_approved (single-editor setting) or founding.';
comment on column release.reason is 'Class of the reason: new_edition, correction_of_error, late_data, method, rereading_of_source.';
comment on column release.note_en is 'Note for readers, in English.';
comment on column release.changes_sha256 is 'SHA-256 of the canonical change list: each change as one line of canonical JSON.';
comment on column release.previous_sha256 is 'Head hash of the release before.';
comment on column release.sha256 is 'Head hash: SHA-256 of the canonical JSON of this row, changes_sha256 and previous_sha256 among it.';

create table release_change (
    release  integer not null,
    position integer not null,
    type     text    not null,
    content  text    not null,
    constraint release_change_pk primary key (release, position),
    constraint release_change_of_release foreign key (release) references release (number) deferrable initially deferred,
    constraint release_change_position_from_1 check (position >= 1)
);

comment on table release_change is 'The canonical change list of each release.';
comment on column release_change.type is 'Name of the typed change, such as RecordYearlyTotal.';
comment on column release_change.content is 'Canonical JSON of the change: keys sorted, no white space, no nulls, amounts as strings.';

create table draft (
    id              bigint      not null generated always as identity,
    lock_version    integer     not null default 0,
    state           text        not null,
    editor          text        not null,
    opened_at       timestamptz not null,
    reason          text        not null,
    title_en        text        not null,
    title_fr        text,
    title_es        text,
    note_en         text        not null,
    note_fr         text,
    note_es         text,
    approver        text,
    approved_at     timestamptz,
    approved_sha256 text,
    release         integer,
    constraint draft_pk primary key (id),
    constraint draft_published_as foreign key (release) references release (number),
    constraint draft_state_known check (state in ('proposed', 'checked', 'approved', 'published', 'abandoned')),
    constraint draft_approved_whole check (num_nonnulls(approver, approved_at, approved_sha256) in (0, 3)),
    constraint draft_published_has_release check ((state = 'published') = (release is not null))
);

comment on table draft is 'Proposed changes on their way to a release.';
comment on column draft.approved_sha256 is 'SHA-256 of the change list that was approved; other content must be approved again.';

create table draft_change (
    draft    bigint  not null,
    position integer not null,
    subject  text    not null,
    type     text    not null,
    content  text    not null,
    constraint draft_change_pk primary key (draft, position),
    constraint draft_change_one_per_subject unique (draft, subject) deferrable initially deferred,
    constraint draft_change_of_draft foreign key (draft) references draft (id) on delete cascade
);

create function refuse_rewriting() returns trigger language plpgsql as $$
begin
    raise exception 'history is not rewritten: % on %', tg_op, tg_table_name using errcode = 'insufficient_privilege';
end
$$;

create trigger release_is_final before update or delete or truncate on release
    for each statement execute function refuse_rewriting();
create trigger release_change_is_final before update or delete or truncate on release_change
    for each statement execute function refuse_rewriting();
