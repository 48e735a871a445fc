select * from figure_fact
 where since_release <= :release and (until_release is null or until_release > :release)
   and destination = any (cast(:destinations as text[]))
   and (item = any (cast(:items as text[])) or (kind = 'permit' and string_to_array(item, ';') && cast(:items as text[])))
   and until_year >= :from_year
   and year <= :to_year
 order by destination collate "C", year nulls last, item_order(item) collate "C" nulls first, measure collate "C", figure
offset :skip limit :size;
