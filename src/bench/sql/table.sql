select * from figure_fact
 where since_release <= 1 and (until_release is null or until_release > 1)
 order by destination collate "C", year nulls last, item_order(item) collate "C" nulls first, measure collate "C", figure
