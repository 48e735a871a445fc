-- A release names the head of the journal that it was published after; the founding record has none.
alter table release add column journal_sha256 text,
    add constraint release_journal_sha256_is_hex check (journal_sha256 ~ '^[0-9a-f]{64}$');

comment on column release.journal_sha256 is 'Hash of the last entry of the journal before the release.';

-- What a change is about, so that what stands for a subject is found without knowing the features. A new column of
-- lines that stay as they were hashed: it is filled once, from the lines themselves.
alter table release_change add column subject text;
alter table release_change disable trigger release_change_is_final;
update release_change
   set subject = case type
           when 'RecordPermit' then 'permit ' || (content::jsonb ->> 'id')
           when 'RecordClaim' then 'claim ' || (content::jsonb ->> 'id')
           when 'RecordEvent' then 'event ' || (content::jsonb ->> 'id')
           when 'RecordLegalText' then 'legal text ' || (content::jsonb ->> 'id')
           when 'RecordListing' then 'listing ' || (content::jsonb ->> 'id')
           when 'RecordSource' then 'source ' || (content::jsonb ->> 'id')
           when 'RecordReportEdition' then 'report edition ' || (content::jsonb ->> 'id')
           when 'RecordItem' then 'item ' || (content::jsonb ->> 'code')
           when 'RecordItemGroup' then 'item group ' || (content::jsonb ->> 'number')
           when 'RecordDestination' then 'destination ' || (content::jsonb ->> 'code')
           else 'figure ' || (content::jsonb ->> 'figure')
       end;
alter table release_change enable trigger release_change_is_final;
alter table release_change alter column subject set not null;
create unique index release_change_by_subject on release_change (subject, release desc);

comment on column release_change.subject is 'What the change is about, such as figure 20; one change of a release for each.';

alter table draft
    add column sent_back_reason text,
    add column undoes integer,
    add constraint draft_undoes_release foreign key (undoes) references release (number);

comment on table draft is 'Proposed changes on their way to a release.';
comment on column draft.sent_back_reason is 'Why the draft was sent back to its editors, until it is handed over again.';
comment on column draft.undoes is 'The release that this draft takes back.';

create table draft_editor (
    draft  bigint not null,
    person text   not null,
    constraint draft_editor_pk primary key (draft, person),
    constraint draft_editor_of_draft foreign key (draft) references draft (id) on delete cascade
);

comment on table draft_editor is 'Everybody who ever changed the content of a draft; none of them approves it.';

alter table draft_change
    drop constraint draft_change_pk,
    drop constraint draft_change_one_per_subject,
    add column revision integer not null default 1,
    add column editor text,
    add column base_type text,
    add column base_content text;
update draft_change set editor = draft.editor from draft where draft.id = draft_change.draft;
alter table draft_change
    alter column editor set not null,
    alter column position type bigint,
    add constraint draft_change_pk primary key (draft, subject),
    add constraint draft_change_in_order unique (draft, position),
    add constraint draft_change_base_whole check ((base_type is null) = (base_content is null));

comment on table draft_change is 'A proposed change, and what was published on its subject when it was proposed.';
comment on column draft_change.revision is 'Counts up with each edit; an edit of an older revision is refused.';
comment on column draft_change.base_content is 'What was published then, as a change; empty if nothing was.';

create table draft_comment (
    draft  bigint      not null,
    number integer     not null,
    person text        not null,
    at     timestamptz not null,
    words  text        not null,
    constraint draft_comment_pk primary key (draft, number),
    constraint draft_comment_of_draft foreign key (draft) references draft (id) on delete cascade,
    constraint draft_comment_length check (length(words) between 1 and 4000)
);

comment on table draft_comment is 'What people said of a draft.';

create table draft_warning (
    draft     bigint not null,
    subject   text   not null,
    kind      text   not null,
    arguments text   not null,
    reason    text,
    person    text,
    at        timestamptz,
    constraint draft_warning_pk primary key (draft, subject, kind, arguments),
    constraint draft_warning_of_draft foreign key (draft) references draft (id) on delete cascade,
    constraint draft_warning_explained_whole check (num_nonnulls(reason, person, at) in (0, 3)),
    constraint draft_warning_reason_length check (length(reason) between 3 and 1000)
);

comment on table draft_warning is 'What looks like a slip in a draft, and why it is none.';
comment on column draft_warning.kind is 'Which check found it, such as factor_of_ten.';
comment on column draft_warning.arguments is 'What the check found, as a JSON array of strings.';
comment on column draft_warning.reason is 'Why it is right nevertheless; a draft is handed over when each warning has one.';
