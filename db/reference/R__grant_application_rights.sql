-- What the application may do, which is not the owner of the tables: read everything, add to the record and close its
-- rows, never change or delete what was published. A new table is added here by the migration's author; without that the
-- application may not even read it. If the application is the owner, there is nothing to grant.
do $$
declare
    application constant text := '${application_role}';
    published constant text[] := array['claim_version', 'country_listing', 'destination_alias', 'destination_name', 'ecl_group',
        'equipment_count', 'event_version', 'item_version', 'legal_text', 'permit_count', 'permit_version', 'report_edition',
        'source_version', 'yearly_total'];
    final constant text[] := array['claim', 'claim_destination', 'destination', 'event', 'figure', 'ingest_file', 'item',
        'journal_entry', 'permit', 'permit_field', 'permit_item', 'release', 'release_change', 'source'];
    worked_on constant text[] := array['desk_session', 'desk_session_attributes', 'draft', 'draft_change', 'draft_comment',
        'draft_editor', 'draft_warning', 'ingest', 'ingest_job', 'ingest_line', 'invitation', 'passkey', 'password_check'];
    name text;
begin
    if application in ('', current_user) then
        return;
    end if;
    execute format('revoke all on all tables in schema %I from %I', current_schema, application);
    execute format('revoke all on all sequences in schema %I from %I', current_schema, application);
    foreach name in array published loop
        execute format('grant select, insert, update (until_release) on %I to %I', name, application);
    end loop;
    foreach name in array final loop
        execute format('grant select, insert on %I to %I', name, application);
    end loop;
    foreach name in array worked_on loop
        execute format('grant select, insert, update, delete on %I to %I', name, application);
    end loop;
    execute format('grant select, insert, update (roles, language, password_hash, disabled, lock_version) on person to %I',
                   application);
    for name in select viewname from pg_views where schemaname = current_schema loop
        execute format('grant select on %I to %I', name, application);
    end loop;
    execute format('grant select, insert, update on setting to %I', application);
    -- A restored journal names drafts and files by numbers, which are not given again.
    execute format('grant usage on sequence figure_id, draft_id_seq, ingest_id_seq to %I', application);
end
$$;
