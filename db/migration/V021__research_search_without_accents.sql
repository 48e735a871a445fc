-- A search for 'camara' finds 'cámara': words are compared as small letters without accents.

create function without_accents(words text) returns text language sql immutable parallel safe
    return translate(lower(words), 'áàâäãåāéèêëēíìîïīóòôöõōúùûüūñçýÿ', 'aaaaaaaeeeeeiiiiioooooouuuuuncyy');

comment on function without_accents(text) is 'What a search compares: small letters without the accents of English, French and Spanish.';

drop index yearly_total_by_words;
create index yearly_total_by_words on yearly_total using gin (to_tsvector('simple', without_accents(
    coalesce(quote, '') || ' ' || coalesce(inference_en, '') || ' ' || coalesce(inference_fr, '') || ' '
        || coalesce(inference_es, '') || ' ' || coalesce(note_en, '') || ' ' || coalesce(note_fr, '') || ' '
        || coalesce(note_es, ''))));
