-- The tables of the whole record, as they leave in one file: one view for each, with every value that was ever published and the
-- releases between which it stood. Their comments are the descriptions that travel with the file.

create view data_figures as
    select figure, measure, kind, destination, year, until_year, item, round(value, decimals) as value, currency, qualifier, state,
           price_basis, preferred_reason as preferred, source, locator, quote, retrieved_on,
           inference_en, inference_fr, inference_es, note_en, note_fr, note_es, since_release, until_release
      from figure_fact;
comment on view data_figures is 'Every figure of the record: what a source states of a destination, a year and an item, one row for each measure.';

create view data_destinations as
    select destination, name_en, name_fr, name_es, since_release, until_release from destination_name;
comment on view data_destinations is 'Destinations with their names. The destination is the one on the permit; the end user may be in another country.';

create view data_destination_aliases as
    select alias, language, destination, since_release, until_release from destination_alias;
comment on view data_destination_aliases is 'Names of destinations as reports print them, where they differ from the usual name.';

create view data_item_groups as
    select number as item_group, title_en, title_fr, title_es, in_report, since_release, until_release from ecl_group;
comment on view data_item_groups is 'Groups of the Export Control List. Goods of group 9 are also goods of group 2: never add the two.';

create view data_items as
    select item, group_number as item_group, label_en, label_fr, label_es, title_en, title_en_status, title_fr, title_fr_status,
           wassenaar_ml, valid_from, valid_to, since_release, until_release
      from item_version;
comment on view data_items is 'Items of the Export Control List that the record speaks of.';

create view data_sources as
    select source, kind, publisher, author, title, published_on, language, address, archive_address, copy_sha256,
           note_en, note_fr, note_es, since_release, until_release
      from source_version;
comment on view data_sources is 'The documents that figures, events and claims were read from.';

create view data_report_editions as
    select id as edition, first_year, last_year, released_on, source_en, source_fr, note_en, note_fr, note_es,
           since_release, until_release
      from report_edition;
comment on view data_report_editions is 'Editions of the report on military exports; one may cover several years.';

create view data_permits as
    select permit, figure, destination, valid_from, valid_to, term_months, round(amount, decimals) as amount, currency, qualifier,
           (select string_agg(item.item, ';' order by item_order(item.item) collate "C") from permit_item item
             where item.permit = version.permit and item.since_release = version.since_release) as items,
           disclosed_in_en, disclosed_in_fr, disclosed_in_es, request_number, source, locator, quote, retrieved_on,
           inference_en, inference_fr, inference_es, note_en, note_fr, note_es, since_release, until_release
      from permit_version version;
comment on view data_permits is 'Permits: decisions that allow an export, ceilings in time and money. A permit is no export.';

create view data_permit_fields as
    select field.permit, field.field, field.disclosure, version.since_release, version.until_release
      from permit_field field
      join permit_version version on version.permit = field.permit and version.since_release = field.since_release;
comment on view data_permit_fields is 'What is disclosed of each field of a permit, and what is withheld.';

create view data_equipment as
    select figure, destination, from_year, to_year, count, qualifier, goods_en, goods_fr, goods_es,
           recipient_en, recipient_fr, recipient_es, measure, round(amount, decimals) as amount, currency, item,
           source, locator, quote, retrieved_on, note_en, note_fr, note_es, since_release, until_release
      from equipment_count;
comment on view data_equipment is 'Counts of goods, each with what it counts. Conflicting counts stand side by side.';

create view data_events as
    select event, destination, starts_on, ends_on, kind, title_en, title_fr, title_es, source, locator, quote, retrieved_on,
           note_en, note_fr, note_es, since_release, until_release
      from event_version;
comment on view data_events is 'What happened, dated as precisely as its source dates it. Order in time is no proof of use.';

create view data_legal_texts as
    select id as legal_text, instrument, section, words, instrument_source as source, note_en, note_fr, note_es,
           since_release, until_release
      from legal_text;
comment on view data_legal_texts is 'Tests and duties of law that the record speaks of, in the words of the instrument.';

create view data_listings as
    select id as listing, destination, list, amended_by, listed_since, listed_until, source, locator, quote,
           since_release, until_release
      from country_listing;
comment on view data_listings is 'Memberships of destinations on the Automatic Firearms Country Control List and the Area Control List.';

create view data_claims as
    select claim, kind,
           (select string_agg(destination.destination, ';' order by destination.destination collate "C")
              from claim_destination destination
             where destination.claim = version.claim and destination.since_release = version.since_release) as destinations,
           from_year, to_year, round(amount, decimals) as amount, currency, qualifier, unit,
           round(beside_amount, beside_decimals) as beside_amount, beside_currency, beside_qualifier, permit,
           source, locator, quote, retrieved_on, note_en, note_fr, note_es, since_release, until_release
      from claim_version version;
comment on view data_claims is 'What articles say of sums of exports. Verdicts are computed from a release and are no part of the record.';

create view data_releases as
    select number as release, published_at, editor, approver, approval, reason, title_en, title_fr, title_es,
           note_en, note_fr, note_es, change_count, changes_sha256, previous_sha256, sha256,
           number as since_release, null::integer as until_release
      from release;
comment on view data_releases is 'Numbered states of the whole public record, each chained to the one before by its hash.';

create view data_release_changes as
    select release, position, type, content, release as since_release, null::integer as until_release from release_change;
comment on view data_release_changes is 'The change list of each release, from which its hash is recomputed: type, space, content, line feed.';

-- What columns of the same name hold, whichever the table, and then what single ones do.
do $$
declare
    described record;
    lacking text;
begin
    for described in
        with common (name, words) as (values
            ('figure', 'Permanent number of the figure; it stays through all its values.'),
            ('destination', 'ISO 3166-1 alpha-2 code in lower case, or "all" for all destinations together, which leaves most exports to the United States out.'),
            ('item', 'Item of the Export Control List, such as 2-6.'),
            ('item_group', 'Group of the Export Control List, 1 to 9.'),
            ('currency', 'ISO 4217 code of the currency of the amount.'),
            ('qualifier', 'How the printed number stands to the true one: exact, rounded, truncated, more_than, at_least, nearly, about or at_most.'),
            ('amount', 'Amount of money as printed, with as many decimals.'),
            ('source', 'The document, by its identifier.'),
            ('locator', 'Where in the document: page, table, row.'),
            ('quote', 'The passage, letter for letter, in the document''s own language.'),
            ('retrieved_on', 'Day on which the document was read.'),
            ('inference_en', 'What was inferred and not read, in English.'),
            ('inference_fr', 'What was inferred and not read, in French.'),
            ('inference_es', 'What was inferred and not read, in Spanish.'),
            ('note_en', 'What readers should know, in English.'),
            ('note_fr', 'What readers should know, in French.'),
            ('note_es', 'What readers should know, in Spanish.'),
            ('name_en', 'Name in English, from the Unicode CLDR.'),
            ('name_fr', 'Name in French, from the Unicode CLDR.'),
            ('name_es', 'Name in Spanish, from the Unicode CLDR.'),
            ('title_en', 'Title in English.'),
            ('title_fr', 'Title in French.'),
            ('title_es', 'Title in Spanish.'),
            ('from_year', 'First year.'),
            ('to_year', 'Last year.'),
            ('permit', 'The permit, by its identifier.'),
            ('since_release', 'Release that published this value.'),
            ('until_release', 'Release that ended this value; empty while it is current.')),
        single (relation, name, words) as (values
            ('data_figures', 'measure', 'What is measured: export, permit_value, permits_issued, permits_utilized, or units_ or value_ with contracted, exported, delivered, sold or reported_to_un. Never add one measure to another.'),
            ('data_figures', 'kind', 'yearly_total, permit, permit_count or equipment_count.'),
            ('data_figures', 'year', 'Calendar year; of statements about several years the first; empty if the source gives no date.'),
            ('data_figures', 'until_year', 'Calendar year; of statements about several years the last.'),
            ('data_figures', 'item', 'Item of the Export Control List; empty for all items together; several, for a permit, are joined by semicolons.'),
            ('data_figures', 'value', 'The number as printed, with as many decimals; empty where the source prints none. An empty value is not a zero.'),
            ('data_figures', 'currency', 'ISO 4217 code; empty for counts.'),
            ('data_figures', 'state', 'What the source states: reported, reported_without_value, reported_nil, not_listed or withheld.'),
            ('data_figures', 'price_basis', 'In which money a sum is stated; current_prices: as of the year itself. Empty for counts.'),
            ('data_figures', 'preferred', 'Why the statement counts for its cell; empty if it stands beside another. Add only rows that have a reason.'),
            ('data_destination_aliases', 'alias', 'The name as printed.'),
            ('data_destination_aliases', 'language', 'Language of the name: en, fr or es.'),
            ('data_item_groups', 'in_report', 'Whether the report on military exports covers the group.'),
            ('data_items', 'label_en', 'Short label of ours, in English.'),
            ('data_items', 'label_fr', 'Short label of ours, in French.'),
            ('data_items', 'label_es', 'Short label of ours, in Spanish.'),
            ('data_items', 'title_en', 'Title as in the list, in English.'),
            ('data_items', 'title_en_status', 'official, guide_quoted (quoted from the Guide) or unofficial.'),
            ('data_items', 'title_fr', 'Title as in the list, in French.'),
            ('data_items', 'title_fr_status', 'official, guide_quoted (quoted from the Guide) or unofficial.'),
            ('data_items', 'wassenaar_ml', 'Number on the Wassenaar Munitions List.'),
            ('data_items', 'valid_from', 'Day, month or year from which the item stands on the list.'),
            ('data_items', 'valid_to', 'Day, month or year until which the item stood on the list.'),
            ('data_sources', 'source', 'Identifier of the document.'),
            ('data_sources', 'kind', 'annual_report, law, ngo, news, company or database.'),
            ('data_sources', 'publisher', 'Who published it.'),
            ('data_sources', 'author', 'Who wrote it, where it is said.'),
            ('data_sources', 'title', 'Title of the document; empty where it was not recorded.'),
            ('data_sources', 'published_on', 'Date of the document, as precise as known: year, month or day.'),
            ('data_sources', 'language', 'Language of the document: en, fr or es.'),
            ('data_sources', 'address', 'Address where the document was read.'),
            ('data_sources', 'archive_address', 'Address of an archived copy.'),
            ('data_sources', 'copy_sha256', 'SHA-256 of the copy that was read.'),
            ('data_report_editions', 'edition', 'The years that the edition covers, such as 2007-2009.'),
            ('data_report_editions', 'first_year', 'First year covered.'),
            ('data_report_editions', 'last_year', 'Last year covered.'),
            ('data_report_editions', 'released_on', 'When it was released, as precise as known: year, month or day.'),
            ('data_report_editions', 'source_en', 'The English document, if the record holds it.'),
            ('data_report_editions', 'source_fr', 'The French document, if the record holds it.'),
            ('data_permits', 'permit', 'Identifier of the permit.'),
            ('data_permits', 'valid_from', 'First day of validity, as precise as known; not necessarily the day of approval.'),
            ('data_permits', 'valid_to', 'Last day of validity as stated by the source.'),
            ('data_permits', 'term_months', 'Stated length of validity in months.'),
            ('data_permits', 'amount', 'Ceiling of the permit, never an export.'),
            ('data_permits', 'items', 'Items of the Export Control List, joined by semicolons.'),
            ('data_permits', 'disclosed_in_en', 'Access-to-information release through which the permit became known, in English.'),
            ('data_permits', 'disclosed_in_fr', 'The same in French.'),
            ('data_permits', 'disclosed_in_es', 'The same in Spanish.'),
            ('data_permits', 'request_number', 'Number of the access-to-information request; empty where it was not published.'),
            ('data_permit_fields', 'field', 'Field of the permit.'),
            ('data_permit_fields', 'disclosure', 'disclosed, redacted, refused_on_request or unknown.'),
            ('data_equipment', 'count', 'How many.'),
            ('data_equipment', 'goods_en', 'What was counted, in English.'),
            ('data_equipment', 'goods_fr', 'What was counted, in French.'),
            ('data_equipment', 'goods_es', 'What was counted, in Spanish.'),
            ('data_equipment', 'recipient_en', 'Who received or was to receive it, in English.'),
            ('data_equipment', 'recipient_fr', 'Who received or was to receive it, in French.'),
            ('data_equipment', 'recipient_es', 'Who received or was to receive it, in Spanish.'),
            ('data_equipment', 'measure', 'contracted, exported, delivered, sold or reported_to_un.'),
            ('data_equipment', 'amount', 'Value named with the count, on the same basis as the count; never an export value unless the measure is exported.'),
            ('data_events', 'event', 'Identifier of the event.'),
            ('data_events', 'destination', 'The country that it concerns, by its ISO 3166-1 alpha-2 code in lower case.'),
            ('data_events', 'starts_on', 'When it happened or began, as precise as known; empty where no source dates it.'),
            ('data_events', 'ends_on', 'When it ended, if it lasted.'),
            ('data_events', 'kind', 'protests, deaths, meeting, request, investigation, statement, policing, arms_fair or precedent.'),
            ('data_legal_texts', 'legal_text', 'Identifier of the text.'),
            ('data_legal_texts', 'instrument', 'eipa (Export and Import Permits Act) or att (Arms Trade Treaty).'),
            ('data_legal_texts', 'section', 'Section or article.'),
            ('data_legal_texts', 'words', 'The words of the instrument.'),
            ('data_listings', 'listing', 'Identifier of the line.'),
            ('data_listings', 'list', 'automatic_firearms or area_control.'),
            ('data_listings', 'amended_by', 'Regulation that put the destination on the list.'),
            ('data_listings', 'listed_since', 'From when, as precise as known.'),
            ('data_listings', 'listed_until', 'Until when; empty while it stands there.'),
            ('data_claims', 'claim', 'Identifier of the claim.'),
            ('data_claims', 'kind', 'totals: of all goods together; permit: of one permit; goods: of one kind of goods.'),
            ('data_claims', 'destinations', 'The destinations that the claim speaks of together, joined by semicolons.'),
            ('data_claims', 'from_year', 'First year that the claim names; empty where it names no period.'),
            ('data_claims', 'to_year', 'Last year that the claim names; empty where it names no period.'),
            ('data_claims', 'amount', 'Amount as the article quotes it.'),
            ('data_claims', 'unit', 'Unit of the quote where the digits of the amount do not tell it: 10,000 for 2.40 million.'),
            ('data_claims', 'beside_amount', 'The same sum in another currency, where the article prints both; never converted by us.'),
            ('data_claims', 'beside_currency', 'Its currency.'),
            ('data_claims', 'beside_qualifier', 'Its qualifier.'),
            ('data_claims', 'permit', 'The permit that the claim is about.'),
            ('data_releases', 'release', 'Number of the release, from 1, the founding record.'),
            ('data_releases', 'published_at', 'When the release became public.'),
            ('data_releases', 'editor', 'Who proposed the changes.'),
            ('data_releases', 'approver', 'Who approved them; empty for the founding record only.'),
            ('data_releases', 'approval', 'second_person, self_approved (single-editor setting) or founding.'),
            ('data_releases', 'reason', 'Class of the reason: new_edition, correction_of_error, late_data, method or rereading_of_source.'),
            ('data_releases', 'change_count', 'How many changes it has.'),
            ('data_releases', 'changes_sha256', 'SHA-256 of the change list: each change as one line.'),
            ('data_releases', 'previous_sha256', 'Head hash of the release before.'),
            ('data_releases', 'sha256', 'Head hash: SHA-256 of the release itself, the hash of its changes and that of the release before among it.'),
            ('data_release_changes', 'release', 'The release, by its number.'),
            ('data_release_changes', 'position', 'Place in the change list, from 1.'),
            ('data_release_changes', 'type', 'Name of the typed change, such as RecordYearlyTotal.'),
            ('data_release_changes', 'content', 'Canonical JSON of the change: keys sorted, no white space, no nulls, amounts as strings.'))
        select attribute.attrelid::regclass as relation, attribute.attname as name, coalesce(single.words, common.words) as words
          from pg_attribute attribute
          join pg_class class on class.oid = attribute.attrelid and class.relkind = 'v' and class.relname like 'data\_%'
           and class.relnamespace = current_schema()::regnamespace
          left join single on single.relation = class.relname and single.name = attribute.attname
          left join common on common.name = attribute.attname
         where attribute.attnum > 0
    loop
        execute format('comment on column %s.%I is %L', described.relation, described.name, described.words);
    end loop;
    select string_agg(attribute.attrelid::regclass || '.' || attribute.attname, ', ') into lacking
      from pg_attribute attribute
      join pg_class class on class.oid = attribute.attrelid and class.relkind = 'v' and class.relname like 'data\_%'
       and class.relnamespace = current_schema()::regnamespace
     where attribute.attnum > 0 and col_description(attribute.attrelid, attribute.attnum) is null;
    if lacking is not null then
        raise exception 'columns without a description: %', lacking;
    end if;
end
$$;
