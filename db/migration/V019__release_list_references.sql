-- What refers to what on the record as it stands, by the subjects of changes: what something refers to is not withdrawn.
create view published_reference as
    select 'figure ' || figure as subject, 'source' as kind, source as identifier from yearly_total where until_release is null
    union all
    select 'figure ' || figure, 'destination', destination from yearly_total where until_release is null
    union all
    select 'figure ' || figure, 'item', item from yearly_total where until_release is null and item is not null
    union all
    select 'permit ' || permit, 'source', source from permit_version where until_release is null
    union all
    select 'permit ' || permit, 'destination', destination from permit_version where until_release is null
    union all
    select 'permit ' || item.permit, 'item', item.item
      from permit_item item
      join permit_version version on version.permit = item.permit and version.since_release = item.since_release
     where version.until_release is null
    union all
    select 'figure ' || figure, 'source', source from permit_count where until_release is null
    union all
    select 'figure ' || figure, 'destination', destination from permit_count where until_release is null
    union all
    select 'figure ' || figure, 'source', source from equipment_count where until_release is null
    union all
    select 'figure ' || figure, 'destination', destination from equipment_count where until_release is null
    union all
    select 'figure ' || figure, 'item', item from equipment_count where until_release is null and item is not null
    union all
    select 'event ' || event, 'source', source from event_version where until_release is null
    union all
    select 'event ' || event, 'destination', destination from event_version where until_release is null
    union all
    select 'legal text ' || id, 'source', instrument_source from legal_text
     where until_release is null and instrument_source is not null
    union all
    select 'listing ' || id, 'source', source from country_listing where until_release is null
    union all
    select 'listing ' || id, 'destination', destination from country_listing where until_release is null
    union all
    select line.subject, 'destination', alias.destination
      from destination_alias alias
      join release_change line on line.release = alias.since_release and line.type = 'RecordAlias'
           and line.content::jsonb ->> 'alias' = alias.alias and line.content::jsonb ->> 'language' = alias.language
     where alias.until_release is null
    union all
    select 'report edition ' || id, 'source', source_en from report_edition where until_release is null and source_en is not null
    union all
    select 'report edition ' || id, 'source', source_fr from report_edition where until_release is null and source_fr is not null
    union all
    select 'item ' || item, 'item group', group_number::text from item_version where until_release is null
    union all
    select 'claim ' || claim, 'source', source from claim_version where until_release is null
    union all
    select 'claim ' || claim, 'permit', permit from claim_version where until_release is null and permit is not null
    union all
    select 'claim ' || destination.claim, 'destination', destination.destination
      from claim_destination destination
      join claim_version version on version.claim = destination.claim and version.since_release = destination.since_release
     where version.until_release is null;

comment on view published_reference is 'What refers to what on the record as it stands.';
comment on column published_reference.subject is 'What refers, as changes name it, such as figure 20.';
comment on column published_reference.kind is 'What kind of thing it refers to: the first words of its subject, such as source.';
comment on column published_reference.identifier is 'The last word of that subject, such as gac-2023.';

-- Things that are no figures and were withdrawn: few, and each release makes sure that nothing refers to them.
create index release_change_withdrawn on release_change (subject, release) where type = 'Withdraw';
