create table setting (
    name       text        not null,
    value      text        not null,
    person     text        not null,
    changed_at timestamptz not null,
    version    integer     not null,
    constraint setting_pk primary key (name),
    constraint setting_name_is_property check (name ~ '^tracker([.][a-z-]{1,40}){1,4}$'),
    constraint setting_value_length check (length(value) <= 200)
);

comment on table setting is 'Settings that an administrator changed while the tracker runs; each overrules the property of its name.';
comment on column setting.name is 'Name of the property, such as tracker.release.single-editor.';
comment on column setting.version is 'Counts the changes, to notice two at once.';

-- The operator of the machine lets in a person by name, when no administrator can; nobody at the desk invites then.
alter table invitation
    drop constraint invitation_by_somebody_is_for_somebody,
    add constraint invitation_by_somebody_is_for_somebody check (invited_by is null or name is not null);

comment on column invitation.invited_by is 'Who invited; empty for the link in the log and for those of the operator.';
