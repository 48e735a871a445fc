create table person (
    id             bigint      not null generated always as identity,
    name           text        not null,
    roles          text[]      not null,
    language       text        not null,
    password_hash  text        not null,
    passkey_handle text        not null,
    disabled       boolean     not null default false,
    joined_at      timestamptz not null,
    lock_version   integer     not null default 0,
    constraint person_pk primary key (id),
    constraint person_passkey_handle_once unique (passkey_handle),
    constraint person_name_is_written check (name = btrim(name) and length(name) between 2 and 100),
    constraint person_roles_known check (roles <@ array['editor', 'approver', 'administrator']),
    constraint person_language_known check (language in ('en', 'fr', 'es')),
    constraint person_password_is_hashed check (password_hash like '$argon2id$%')
);

create unique index person_name_once on person (lower(name));

comment on table person is 'People who enter, approve and administer. Nobody is ever deleted, so that no name is given twice.';
comment on column person.id is 'Number in addresses.';
comment on column person.name is 'The name that drafts, releases and the journal know. It never changes.';
comment on column person.roles is 'What the person may do; none, one or several of editor, approver, administrator.';
comment on column person.language is 'The language in which the person reads the desk.';
comment on column person.password_hash is 'Argon2id of the password, with its salt and costs.';
comment on column person.passkey_handle is 'A random name under which passkeys keep the account.';
comment on column person.disabled is 'Whether the person can no longer sign in.';
comment on column person.joined_at is 'When the person followed the one-time link.';
comment on column person.lock_version is 'Counts the changes, to notice two at once.';

create trigger person_is_never_deleted before delete or truncate on person
    for each statement execute function refuse_rewriting();

create trigger person_name_is_final before update of name on person
    for each statement execute function refuse_rewriting();

create table invitation (
    id           bigint      not null generated always as identity,
    token_sha256 text        not null,
    name         text,
    roles        text[]      not null,
    invited_by   bigint,
    invited_at   timestamptz not null,
    expires_at   timestamptz not null,
    constraint invitation_pk primary key (id),
    constraint invitation_token_once unique (token_sha256),
    constraint invitation_token_is_hashed check (token_sha256 ~ '^[0-9a-f]{64}$'),
    constraint invitation_roles_known check (roles <@ array['editor', 'approver', 'administrator']),
    constraint invitation_by_somebody_is_for_somebody check ((invited_by is null) = (name is null)),
    constraint invitation_invited_by_fk foreign key (invited_by) references person (id)
);

comment on table invitation is 'One-time links that have not been followed yet. A link is forgotten once it is used, withdrawn or too old.';
comment on column invitation.id is 'Number in addresses.';
comment on column invitation.token_sha256 is 'SHA-256 of the secret in the link; the secret itself is kept nowhere.';
comment on column invitation.name is 'The name that the person will have; empty for the first one, who chooses it.';
comment on column invitation.roles is 'The roles that the person will have.';
comment on column invitation.invited_by is 'Who invited; empty for the link in the log.';
comment on column invitation.invited_at is 'When the link was made.';
comment on column invitation.expires_at is 'When the link stops working.';

create table passkey (
    credential      text        not null,
    person          bigint      not null,
    label           text        not null,
    public_key      bytea       not null,
    attestation     bytea       not null,
    signature_count bigint      not null,
    uv_initialized  boolean     not null,
    backup_eligible boolean     not null,
    backup_state    boolean     not null,
    transports      text        not null,
    created_at      timestamptz not null,
    last_used_at    timestamptz not null,
    constraint passkey_pk primary key (credential),
    constraint passkey_label_is_written check (length(label) between 1 and 60),
    constraint passkey_person_fk foreign key (person) references person (id)
);

create index passkey_by_person on passkey (person);

comment on table passkey is 'Passkeys (WebAuthn credentials) that open accounts.';
comment on column passkey.credential is 'Credential identifier, base64url.';
comment on column passkey.person is 'Whose account it opens.';
comment on column passkey.label is 'What its owner calls it.';
comment on column passkey.public_key is 'Public key, COSE.';
comment on column passkey.attestation is 'What the authenticator said when the passkey was made, CBOR.';
comment on column passkey.signature_count is 'Uses that the authenticator counted; 0 if it counts none.';
comment on column passkey.uv_initialized is 'Whether the authenticator has verified its user.';
comment on column passkey.backup_eligible is 'Whether the authenticator may copy it to other devices.';
comment on column passkey.backup_state is 'Whether it was copied when last used.';
comment on column passkey.transports is 'How the authenticator is reached, with commas between.';
comment on column passkey.created_at is 'When it was added.';
comment on column passkey.last_used_at is 'When it was last used.';

create table password_check (
    subject    text        not null,
    checked_at timestamptz not null,
    constraint password_check_subject_is_hashed check (subject ~ '^[0-9a-f]{64}$')
);

create index password_check_by_subject on password_check (subject, checked_at);
create index password_check_by_time on password_check (checked_at);

comment on table password_check is 'Passwords that were checked in the last quarter of an hour, for names that exist and names that do not.';
comment on column password_check.subject is 'SHA-256 of the name in lower case.';
comment on column password_check.checked_at is 'When.';

create table desk_session (
    primary_id            char(36) not null,
    session_id            char(36) not null,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval integer  not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100),
    constraint desk_session_pk primary key (primary_id),
    constraint desk_session_id_once unique (session_id)
);

create index desk_session_by_expiry on desk_session (expiry_time);
create index desk_session_by_principal on desk_session (principal_name);

create table desk_session_attributes (
    session_primary_id char(36)     not null,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    constraint desk_session_attributes_pk primary key (session_primary_id, attribute_name),
    constraint desk_session_attributes_session_fk foreign key (session_primary_id)
        references desk_session (primary_id) on delete cascade
);

comment on table desk_session is 'Sessions of people at the desk, in the form that Spring Session reads.';
comment on column desk_session.principal_name is 'The name of the person; empty while a passkey is asked for.';
comment on table desk_session_attributes is 'What a session remembers, as text.';
