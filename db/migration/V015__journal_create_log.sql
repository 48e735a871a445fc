create table journal_entry (
    number          bigint      not null,
    at              timestamptz not null,
    person          text        not null,
    action          text        not null,
    subject         text        not null,
    before          text,
    after           text,
    reason          text,
    previous_sha256 text,
    sha256          text        not null,
    constraint journal_entry_pk primary key (number),
    constraint journal_entry_sha256_once unique (sha256),
    constraint journal_entry_number_from_1 check (number >= 1),
    constraint journal_entry_action_is_two_words check (action ~ '^[a-z]{2,20}[.][a-z_]{2,30}$'),
    constraint journal_entry_chained check ((previous_sha256 is null) = (number = 1)),
    constraint journal_entry_sha256_is_hex check (sha256 ~ '^[0-9a-f]{64}$' and previous_sha256 ~ '^[0-9a-f]{64}$')
);

create index journal_entry_by_subject on journal_entry (subject, number);

comment on table journal_entry is 'Every step that changed something: who, when, what stood before and after, and why.';
comment on column journal_entry.number is 'Number of the entry, from 1 without a gap.';
comment on column journal_entry.at is 'When the step was taken.';
comment on column journal_entry.person is 'Who took it.';
comment on column journal_entry.action is 'What kind of step, such as draft.approve.';
comment on column journal_entry.subject is 'What it concerns, such as draft 12.';
comment on column journal_entry.before is 'What stood before, as canonical JSON.';
comment on column journal_entry.after is 'What stands since, as canonical JSON.';
comment on column journal_entry.reason is 'Why, where a reason was asked for.';
comment on column journal_entry.previous_sha256 is 'Hash of the entry before.';
comment on column journal_entry.sha256 is 'SHA-256 of the canonical JSON of this row, previous_sha256 among it.';

create trigger journal_entry_is_final before update or delete or truncate on journal_entry
    for each statement execute function refuse_rewriting();
