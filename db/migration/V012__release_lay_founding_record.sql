-- Release 1, the founding record. The lines of canonical JSON below are the only place of its facts: the statements after
-- them lay the tables from these lines. The hashes are those of the lines and of the release, as for every later release.

insert into release (number, published_at, editor, approval, reason, title_en, title_fr, title_es,
        note_en, note_fr, note_es, change_count, changes_sha256, sha256)
    values (1, '2026-11-22T00:00:00Z', 'Founding record', 'founding', 'new_edition',
        'Founding record: Canada’s military exports to Colombia and Peru',
        'Registre fondateur : exportations militaires du Canada vers la Colombie et le Pérou',
        'Registro fundacional: exportaciones militares de Canadá a Colombia y Perú',
        'The first record is laid: Canada’s military exports to Colombia and Peru, exports to all destinations from 2007 to 2023, one permit, counts of permits and of equipment, events, law and what articles claim. The figures are quoted from articles and reports, letter for letter, with conflicting statements side by side. They were not approved by a second person in this system.',
        'Le premier registre est posé : exportations militaires du Canada vers la Colombie et le Pérou, exportations vers toutes les destinations de 2007 à 2023, une licence, des nombres de licences et d’équipements, des événements, le droit et ce qu’affirment des articles. Les chiffres proviennent d’articles de presse et de rapports, cités mot à mot; les énoncés contradictoires figurent côte à côte. Ils n’ont pas été approuvés par une deuxième personne dans ce système.',
        'Se asienta el primer registro: exportaciones militares de Canadá a Colombia y Perú, exportaciones a todos los destinos de 2007 a 2023, un permiso, cantidades de permisos y de equipos, sucesos, derecho y lo que afirman artículos. Las cifras provienen de artículos de prensa e informes, citados textualmente; las afirmaciones contradictorias figuran lado a lado. No fueron aprobadas por una segunda persona en este sistema.',
        426,
        '358d8c53c230ae6c0a78e468348323028f0346918716f233352c30eafdd4917d',
        '5e310d12f97d9cdd12bd8c4c0117fcb7b4356f880a6e0bc2ce397cc49ef97f36');

insert into release_change (release, position, type, content) values
    (1, 1, 'RecordDestination', $${"code":"all","name":{"en":"All destinations","es":"Todos los destinos","fr":"Toutes les destinations"}}$$),
    (1, 2, 'RecordDestination', $${"code":"ad","name":{"en":"Andorra","es":"Andorra","fr":"Andorre"}}$$),
    (1, 3, 'RecordDestination', $${"code":"ae","name":{"en":"United Arab Emirates","es":"Emiratos Árabes Unidos","fr":"Émirats arabes unis"}}$$),
    (1, 4, 'RecordDestination', $${"code":"af","name":{"en":"Afghanistan","es":"Afganistán","fr":"Afghanistan"}}$$),
    (1, 5, 'RecordDestination', $${"code":"ag","name":{"en":"Antigua and Barbuda","es":"Antigua y Barbuda","fr":"Antigua-et-Barbuda"}}$$),
    (1, 6, 'RecordDestination', $${"code":"ai","name":{"en":"Anguilla","es":"Anguila","fr":"Anguilla"}}$$),
    (1, 7, 'RecordDestination', $${"code":"al","name":{"en":"Albania","es":"Albania","fr":"Albanie"}}$$),
    (1, 8, 'RecordDestination', $${"code":"am","name":{"en":"Armenia","es":"Armenia","fr":"Arménie"}}$$),
    (1, 9, 'RecordDestination', $${"code":"ao","name":{"en":"Angola","es":"Angola","fr":"Angola"}}$$),
    (1, 10, 'RecordDestination', $${"code":"aq","name":{"en":"Antarctica","es":"Antártida","fr":"Antarctique"}}$$),
    (1, 11, 'RecordDestination', $${"code":"ar","name":{"en":"Argentina","es":"Argentina","fr":"Argentine"}}$$),
    (1, 12, 'RecordDestination', $${"code":"as","name":{"en":"American Samoa","es":"Samoa Americana","fr":"Samoa américaines"}}$$),
    (1, 13, 'RecordDestination', $${"code":"at","name":{"en":"Austria","es":"Austria","fr":"Autriche"}}$$),
    (1, 14, 'RecordDestination', $${"code":"au","name":{"en":"Australia","es":"Australia","fr":"Australie"}}$$),
    (1, 15, 'RecordDestination', $${"code":"aw","name":{"en":"Aruba","es":"Aruba","fr":"Aruba"}}$$),
    (1, 16, 'RecordDestination', $${"code":"ax","name":{"en":"Åland Islands","es":"Islas Åland","fr":"îles d’Åland"}}$$),
    (1, 17, 'RecordDestination', $${"code":"az","name":{"en":"Azerbaijan","es":"Azerbaiyán","fr":"Azerbaïdjan"}}$$),
    (1, 18, 'RecordDestination', $${"code":"ba","name":{"en":"Bosnia and Herzegovina","es":"Bosnia-Herzegovina","fr":"Bosnie-Herzégovine"}}$$),
    (1, 19, 'RecordDestination', $${"code":"bb","name":{"en":"Barbados","es":"Barbados","fr":"Barbade"}}$$),
    (1, 20, 'RecordDestination', $${"code":"bd","name":{"en":"Bangladesh","es":"Bangladés","fr":"Bangladesh"}}$$),
    (1, 21, 'RecordDestination', $${"code":"be","name":{"en":"Belgium","es":"Bélgica","fr":"Belgique"}}$$),
    (1, 22, 'RecordDestination', $${"code":"bf","name":{"en":"Burkina Faso","es":"Burkina Faso","fr":"Burkina Faso"}}$$),
    (1, 23, 'RecordDestination', $${"code":"bg","name":{"en":"Bulgaria","es":"Bulgaria","fr":"Bulgarie"}}$$),
    (1, 24, 'RecordDestination', $${"code":"bh","name":{"en":"Bahrain","es":"Baréin","fr":"Bahreïn"}}$$),
    (1, 25, 'RecordDestination', $${"code":"bi","name":{"en":"Burundi","es":"Burundi","fr":"Burundi"}}$$),
    (1, 26, 'RecordDestination', $${"code":"bj","name":{"en":"Benin","es":"Benín","fr":"Bénin"}}$$),
    (1, 27, 'RecordDestination', $${"code":"bl","name":{"en":"Saint-Barthélemy","es":"San Bartolomé","fr":"Saint-Barthélemy"}}$$),
    (1, 28, 'RecordDestination', $${"code":"bm","name":{"en":"Bermuda","es":"Bermudas","fr":"Bermudes"}}$$),
    (1, 29, 'RecordDestination', $${"code":"bn","name":{"en":"Brunei","es":"Brunéi","fr":"Brunéi"}}$$),
    (1, 30, 'RecordDestination', $${"code":"bo","name":{"en":"Bolivia","es":"Bolivia","fr":"Bolivie"}}$$),
    (1, 31, 'RecordDestination', $${"code":"bq","name":{"en":"Caribbean Netherlands","es":"Caribe neerlandés","fr":"Pays-Bas caribéens"}}$$),
    (1, 32, 'RecordDestination', $${"code":"br","name":{"en":"Brazil","es":"Brasil","fr":"Brésil"}}$$),
    (1, 33, 'RecordDestination', $${"code":"bs","name":{"en":"Bahamas","es":"Bahamas","fr":"Bahamas"}}$$),
    (1, 34, 'RecordDestination', $${"code":"bt","name":{"en":"Bhutan","es":"Bután","fr":"Bhoutan"}}$$),
    (1, 35, 'RecordDestination', $${"code":"bv","name":{"en":"Bouvet Island","es":"Isla Bouvet","fr":"île Bouvet"}}$$),
    (1, 36, 'RecordDestination', $${"code":"bw","name":{"en":"Botswana","es":"Botsuana","fr":"Botswana"}}$$),
    (1, 37, 'RecordDestination', $${"code":"by","name":{"en":"Belarus","es":"Bielorrusia","fr":"Bélarus"}}$$),
    (1, 38, 'RecordDestination', $${"code":"bz","name":{"en":"Belize","es":"Belice","fr":"Bélize"}}$$),
    (1, 39, 'RecordDestination', $${"code":"ca","name":{"en":"Canada","es":"Canadá","fr":"Canada"}}$$),
    (1, 40, 'RecordDestination', $${"code":"cc","name":{"en":"Cocos (Keeling) Islands","es":"Islas Cocos","fr":"îles Cocos (Keeling)"}}$$),
    (1, 41, 'RecordDestination', $${"code":"cd","name":{"en":"Congo - Kinshasa","es":"República Democrática del Congo","fr":"Congo-Kinshasa"}}$$),
    (1, 42, 'RecordDestination', $${"code":"cf","name":{"en":"Central African Republic","es":"República Centroafricana","fr":"République centrafricaine"}}$$),
    (1, 43, 'RecordDestination', $${"code":"cg","name":{"en":"Congo - Brazzaville","es":"República del Congo","fr":"Congo-Brazzaville"}}$$),
    (1, 44, 'RecordDestination', $${"code":"ch","name":{"en":"Switzerland","es":"Suiza","fr":"Suisse"}}$$),
    (1, 45, 'RecordDestination', $${"code":"ci","name":{"en":"Côte d’Ivoire","es":"Costa de Marfil","fr":"Côte d’Ivoire"}}$$),
    (1, 46, 'RecordDestination', $${"code":"ck","name":{"en":"Cook Islands","es":"Islas Cook","fr":"îles Cook"}}$$),
    (1, 47, 'RecordDestination', $${"code":"cl","name":{"en":"Chile","es":"Chile","fr":"Chili"}}$$),
    (1, 48, 'RecordDestination', $${"code":"cm","name":{"en":"Cameroon","es":"Camerún","fr":"Cameroun"}}$$),
    (1, 49, 'RecordDestination', $${"code":"cn","name":{"en":"China","es":"China","fr":"Chine"}}$$),
    (1, 50, 'RecordDestination', $${"code":"co","name":{"en":"Colombia","es":"Colombia","fr":"Colombie"}}$$),
    (1, 51, 'RecordDestination', $${"code":"cr","name":{"en":"Costa Rica","es":"Costa Rica","fr":"Costa Rica"}}$$),
    (1, 52, 'RecordDestination', $${"code":"cu","name":{"en":"Cuba","es":"Cuba","fr":"Cuba"}}$$),
    (1, 53, 'RecordDestination', $${"code":"cv","name":{"en":"Cape Verde","es":"Cabo Verde","fr":"Cap-Vert"}}$$),
    (1, 54, 'RecordDestination', $${"code":"cw","name":{"en":"Curaçao","es":"Curazao","fr":"Curaçao"}}$$),
    (1, 55, 'RecordDestination', $${"code":"cx","name":{"en":"Christmas Island","es":"Isla de Navidad","fr":"île Christmas"}}$$),
    (1, 56, 'RecordDestination', $${"code":"cy","name":{"en":"Cyprus","es":"Chipre","fr":"Chypre"}}$$),
    (1, 57, 'RecordDestination', $${"code":"cz","name":{"en":"Czechia","es":"Chequia","fr":"Tchéquie"}}$$),
    (1, 58, 'RecordDestination', $${"code":"de","name":{"en":"Germany","es":"Alemania","fr":"Allemagne"}}$$),
    (1, 59, 'RecordDestination', $${"code":"dj","name":{"en":"Djibouti","es":"Yibuti","fr":"Djibouti"}}$$),
    (1, 60, 'RecordDestination', $${"code":"dk","name":{"en":"Denmark","es":"Dinamarca","fr":"Danemark"}}$$),
    (1, 61, 'RecordDestination', $${"code":"dm","name":{"en":"Dominica","es":"Dominica","fr":"Dominique"}}$$),
    (1, 62, 'RecordDestination', $${"code":"do","name":{"en":"Dominican Republic","es":"República Dominicana","fr":"République dominicaine"}}$$),
    (1, 63, 'RecordDestination', $${"code":"dz","name":{"en":"Algeria","es":"Argelia","fr":"Algérie"}}$$),
    (1, 64, 'RecordDestination', $${"code":"ec","name":{"en":"Ecuador","es":"Ecuador","fr":"Équateur"}}$$),
    (1, 65, 'RecordDestination', $${"code":"ee","name":{"en":"Estonia","es":"Estonia","fr":"Estonie"}}$$),
    (1, 66, 'RecordDestination', $${"code":"eg","name":{"en":"Egypt","es":"Egipto","fr":"Égypte"}}$$),
    (1, 67, 'RecordDestination', $${"code":"eh","name":{"en":"Western Sahara","es":"Sáhara Occidental","fr":"Sahara occidental"}}$$),
    (1, 68, 'RecordDestination', $${"code":"er","name":{"en":"Eritrea","es":"Eritrea","fr":"Érythrée"}}$$),
    (1, 69, 'RecordDestination', $${"code":"es","name":{"en":"Spain","es":"España","fr":"Espagne"}}$$),
    (1, 70, 'RecordDestination', $${"code":"et","name":{"en":"Ethiopia","es":"Etiopía","fr":"Éthiopie"}}$$),
    (1, 71, 'RecordDestination', $${"code":"fi","name":{"en":"Finland","es":"Finlandia","fr":"Finlande"}}$$),
    (1, 72, 'RecordDestination', $${"code":"fj","name":{"en":"Fiji","es":"Fiyi","fr":"Fidji"}}$$),
    (1, 73, 'RecordDestination', $${"code":"fk","name":{"en":"Falkland Islands","es":"Islas Malvinas","fr":"îles Malouines"}}$$),
    (1, 74, 'RecordDestination', $${"code":"fm","name":{"en":"Micronesia","es":"Micronesia","fr":"Micronésie"}}$$),
    (1, 75, 'RecordDestination', $${"code":"fo","name":{"en":"Faroe Islands","es":"Islas Feroe","fr":"îles Féroé"}}$$),
    (1, 76, 'RecordDestination', $${"code":"fr","name":{"en":"France","es":"Francia","fr":"France"}}$$),
    (1, 77, 'RecordDestination', $${"code":"ga","name":{"en":"Gabon","es":"Gabón","fr":"Gabon"}}$$),
    (1, 78, 'RecordDestination', $${"code":"gb","name":{"en":"United Kingdom","es":"Reino Unido","fr":"Royaume-Uni"}}$$),
    (1, 79, 'RecordDestination', $${"code":"gd","name":{"en":"Grenada","es":"Granada","fr":"Grenade"}}$$),
    (1, 80, 'RecordDestination', $${"code":"ge","name":{"en":"Georgia","es":"Georgia","fr":"Géorgie"}}$$),
    (1, 81, 'RecordDestination', $${"code":"gf","name":{"en":"French Guiana","es":"Guayana Francesa","fr":"Guyane française"}}$$),
    (1, 82, 'RecordDestination', $${"code":"gg","name":{"en":"Guernsey","es":"Guernesey","fr":"Guernesey"}}$$),
    (1, 83, 'RecordDestination', $${"code":"gh","name":{"en":"Ghana","es":"Ghana","fr":"Ghana"}}$$),
    (1, 84, 'RecordDestination', $${"code":"gi","name":{"en":"Gibraltar","es":"Gibraltar","fr":"Gibraltar"}}$$),
    (1, 85, 'RecordDestination', $${"code":"gl","name":{"en":"Greenland","es":"Groenlandia","fr":"Groenland"}}$$),
    (1, 86, 'RecordDestination', $${"code":"gm","name":{"en":"Gambia","es":"Gambia","fr":"Gambie"}}$$),
    (1, 87, 'RecordDestination', $${"code":"gn","name":{"en":"Guinea","es":"Guinea","fr":"Guinée"}}$$),
    (1, 88, 'RecordDestination', $${"code":"gp","name":{"en":"Guadeloupe","es":"Guadalupe","fr":"Guadeloupe"}}$$),
    (1, 89, 'RecordDestination', $${"code":"gq","name":{"en":"Equatorial Guinea","es":"Guinea Ecuatorial","fr":"Guinée équatoriale"}}$$),
    (1, 90, 'RecordDestination', $${"code":"gr","name":{"en":"Greece","es":"Grecia","fr":"Grèce"}}$$),
    (1, 91, 'RecordDestination', $${"code":"gs","name":{"en":"South Georgia and South Sandwich Islands","es":"Islas Georgia del Sur y Sándwich del Sur","fr":"Géorgie du Sud-et-les Îles Sandwich du Sud"}}$$),
    (1, 92, 'RecordDestination', $${"code":"gt","name":{"en":"Guatemala","es":"Guatemala","fr":"Guatemala"}}$$),
    (1, 93, 'RecordDestination', $${"code":"gu","name":{"en":"Guam","es":"Guam","fr":"Guam"}}$$),
    (1, 94, 'RecordDestination', $${"code":"gw","name":{"en":"Guinea-Bissau","es":"Guinea-Bisáu","fr":"Guinée-Bissau"}}$$),
    (1, 95, 'RecordDestination', $${"code":"gy","name":{"en":"Guyana","es":"Guyana","fr":"Guyana"}}$$),
    (1, 96, 'RecordDestination', $${"code":"hk","name":{"en":"Hong Kong SAR China","es":"RAE de Hong Kong (China)","fr":"R.A.S. chinoise de Hong Kong"}}$$),
    (1, 97, 'RecordDestination', $${"code":"hm","name":{"en":"Heard and McDonald Islands","es":"Islas Heard y McDonald","fr":"îles Heard et McDonald"}}$$),
    (1, 98, 'RecordDestination', $${"code":"hn","name":{"en":"Honduras","es":"Honduras","fr":"Honduras"}}$$),
    (1, 99, 'RecordDestination', $${"code":"hr","name":{"en":"Croatia","es":"Croacia","fr":"Croatie"}}$$),
    (1, 100, 'RecordDestination', $${"code":"ht","name":{"en":"Haiti","es":"Haití","fr":"Haïti"}}$$),
    (1, 101, 'RecordDestination', $${"code":"hu","name":{"en":"Hungary","es":"Hungría","fr":"Hongrie"}}$$),
    (1, 102, 'RecordDestination', $${"code":"id","name":{"en":"Indonesia","es":"Indonesia","fr":"Indonésie"}}$$),
    (1, 103, 'RecordDestination', $${"code":"ie","name":{"en":"Ireland","es":"Irlanda","fr":"Irlande"}}$$),
    (1, 104, 'RecordDestination', $${"code":"il","name":{"en":"Israel","es":"Israel","fr":"Israël"}}$$),
    (1, 105, 'RecordDestination', $${"code":"im","name":{"en":"Isle of Man","es":"Isla de Man","fr":"île de Man"}}$$),
    (1, 106, 'RecordDestination', $${"code":"in","name":{"en":"India","es":"India","fr":"Inde"}}$$),
    (1, 107, 'RecordDestination', $${"code":"io","name":{"en":"British Indian Ocean Territory","es":"Territorio Británico del Océano Índico","fr":"Territoire britannique de l’océan Indien"}}$$),
    (1, 108, 'RecordDestination', $${"code":"iq","name":{"en":"Iraq","es":"Irak","fr":"Irak"}}$$),
    (1, 109, 'RecordDestination', $${"code":"ir","name":{"en":"Iran","es":"Irán","fr":"Iran"}}$$),
    (1, 110, 'RecordDestination', $${"code":"is","name":{"en":"Iceland","es":"Islandia","fr":"Islande"}}$$),
    (1, 111, 'RecordDestination', $${"code":"it","name":{"en":"Italy","es":"Italia","fr":"Italie"}}$$),
    (1, 112, 'RecordDestination', $${"code":"je","name":{"en":"Jersey","es":"Jersey","fr":"Jersey"}}$$),
    (1, 113, 'RecordDestination', $${"code":"jm","name":{"en":"Jamaica","es":"Jamaica","fr":"Jamaïque"}}$$),
    (1, 114, 'RecordDestination', $${"code":"jo","name":{"en":"Jordan","es":"Jordania","fr":"Jordanie"}}$$),
    (1, 115, 'RecordDestination', $${"code":"jp","name":{"en":"Japan","es":"Japón","fr":"Japon"}}$$),
    (1, 116, 'RecordDestination', $${"code":"ke","name":{"en":"Kenya","es":"Kenia","fr":"Kenya"}}$$),
    (1, 117, 'RecordDestination', $${"code":"kg","name":{"en":"Kyrgyzstan","es":"Kirguistán","fr":"Kirghizistan"}}$$),
    (1, 118, 'RecordDestination', $${"code":"kh","name":{"en":"Cambodia","es":"Camboya","fr":"Cambodge"}}$$),
    (1, 119, 'RecordDestination', $${"code":"ki","name":{"en":"Kiribati","es":"Kiribati","fr":"Kiribati"}}$$),
    (1, 120, 'RecordDestination', $${"code":"km","name":{"en":"Comoros","es":"Comoras","fr":"Comores"}}$$),
    (1, 121, 'RecordDestination', $${"code":"kn","name":{"en":"Saint Kitts and Nevis","es":"San Cristóbal y Nieves","fr":"Saint‑Kitts‑et‑Nevis"}}$$),
    (1, 122, 'RecordDestination', $${"code":"kp","name":{"en":"North Korea","es":"Corea del Norte","fr":"Corée du Nord"}}$$),
    (1, 123, 'RecordDestination', $${"code":"kr","name":{"en":"South Korea","es":"Corea del Sur","fr":"Corée du Sud"}}$$),
    (1, 124, 'RecordDestination', $${"code":"kw","name":{"en":"Kuwait","es":"Kuwait","fr":"Koweït"}}$$),
    (1, 125, 'RecordDestination', $${"code":"ky","name":{"en":"Cayman Islands","es":"Islas Caimán","fr":"Îles Caïmans"}}$$),
    (1, 126, 'RecordDestination', $${"code":"kz","name":{"en":"Kazakhstan","es":"Kazajistán","fr":"Kazakhstan"}}$$),
    (1, 127, 'RecordDestination', $${"code":"la","name":{"en":"Laos","es":"Laos","fr":"Laos"}}$$),
    (1, 128, 'RecordDestination', $${"code":"lb","name":{"en":"Lebanon","es":"Líbano","fr":"Liban"}}$$),
    (1, 129, 'RecordDestination', $${"code":"lc","name":{"en":"Saint Lucia","es":"Santa Lucía","fr":"Sainte-Lucie"}}$$),
    (1, 130, 'RecordDestination', $${"code":"li","name":{"en":"Liechtenstein","es":"Liechtenstein","fr":"Liechtenstein"}}$$),
    (1, 131, 'RecordDestination', $${"code":"lk","name":{"en":"Sri Lanka","es":"Sri Lanka","fr":"Sri Lanka"}}$$),
    (1, 132, 'RecordDestination', $${"code":"lr","name":{"en":"Liberia","es":"Liberia","fr":"Libéria"}}$$),
    (1, 133, 'RecordDestination', $${"code":"ls","name":{"en":"Lesotho","es":"Lesoto","fr":"Lesotho"}}$$),
    (1, 134, 'RecordDestination', $${"code":"lt","name":{"en":"Lithuania","es":"Lituania","fr":"Lituanie"}}$$),
    (1, 135, 'RecordDestination', $${"code":"lu","name":{"en":"Luxembourg","es":"Luxemburgo","fr":"Luxembourg"}}$$),
    (1, 136, 'RecordDestination', $${"code":"lv","name":{"en":"Latvia","es":"Letonia","fr":"Lettonie"}}$$),
    (1, 137, 'RecordDestination', $${"code":"ly","name":{"en":"Libya","es":"Libia","fr":"Libye"}}$$),
    (1, 138, 'RecordDestination', $${"code":"ma","name":{"en":"Morocco","es":"Marruecos","fr":"Maroc"}}$$),
    (1, 139, 'RecordDestination', $${"code":"mc","name":{"en":"Monaco","es":"Mónaco","fr":"Monaco"}}$$),
    (1, 140, 'RecordDestination', $${"code":"md","name":{"en":"Moldova","es":"Moldavia","fr":"Moldavie"}}$$),
    (1, 141, 'RecordDestination', $${"code":"me","name":{"en":"Montenegro","es":"Montenegro","fr":"Monténégro"}}$$),
    (1, 142, 'RecordDestination', $${"code":"mf","name":{"en":"Saint Martin","es":"San Martín","fr":"Saint-Martin (France)"}}$$),
    (1, 143, 'RecordDestination', $${"code":"mg","name":{"en":"Madagascar","es":"Madagascar","fr":"Madagascar"}}$$),
    (1, 144, 'RecordDestination', $${"code":"mh","name":{"en":"Marshall Islands","es":"Islas Marshall","fr":"Îles Marshall"}}$$),
    (1, 145, 'RecordDestination', $${"code":"mk","name":{"en":"North Macedonia","es":"Macedonia del Norte","fr":"Macédoine du Nord"}}$$),
    (1, 146, 'RecordDestination', $${"code":"ml","name":{"en":"Mali","es":"Mali","fr":"Mali"}}$$),
    (1, 147, 'RecordDestination', $${"code":"mm","name":{"en":"Myanmar (Burma)","es":"Myanmar (Birmania)","fr":"Myanmar"}}$$),
    (1, 148, 'RecordDestination', $${"code":"mn","name":{"en":"Mongolia","es":"Mongolia","fr":"Mongolie"}}$$),
    (1, 149, 'RecordDestination', $${"code":"mo","name":{"en":"Macao SAR China","es":"RAE de Macao (China)","fr":"R.A.S. chinoise de Macao"}}$$),
    (1, 150, 'RecordDestination', $${"code":"mp","name":{"en":"Northern Mariana Islands","es":"Islas Marianas del Norte","fr":"Mariannes du Nord"}}$$),
    (1, 151, 'RecordDestination', $${"code":"mq","name":{"en":"Martinique","es":"Martinica","fr":"Martinique"}}$$),
    (1, 152, 'RecordDestination', $${"code":"mr","name":{"en":"Mauritania","es":"Mauritania","fr":"Mauritanie"}}$$),
    (1, 153, 'RecordDestination', $${"code":"ms","name":{"en":"Montserrat","es":"Montserrat","fr":"Montserrat"}}$$),
    (1, 154, 'RecordDestination', $${"code":"mt","name":{"en":"Malta","es":"Malta","fr":"Malte"}}$$),
    (1, 155, 'RecordDestination', $${"code":"mu","name":{"en":"Mauritius","es":"Mauricio","fr":"Maurice"}}$$),
    (1, 156, 'RecordDestination', $${"code":"mv","name":{"en":"Maldives","es":"Maldivas","fr":"Maldives"}}$$),
    (1, 157, 'RecordDestination', $${"code":"mw","name":{"en":"Malawi","es":"Malaui","fr":"Malawi"}}$$),
    (1, 158, 'RecordDestination', $${"code":"mx","name":{"en":"Mexico","es":"México","fr":"Mexique"}}$$),
    (1, 159, 'RecordDestination', $${"code":"my","name":{"en":"Malaysia","es":"Malasia","fr":"Malaisie"}}$$),
    (1, 160, 'RecordDestination', $${"code":"mz","name":{"en":"Mozambique","es":"Mozambique","fr":"Mozambique"}}$$),
    (1, 161, 'RecordDestination', $${"code":"na","name":{"en":"Namibia","es":"Namibia","fr":"Namibie"}}$$),
    (1, 162, 'RecordDestination', $${"code":"nc","name":{"en":"New Caledonia","es":"Nueva Caledonia","fr":"Nouvelle-Calédonie"}}$$),
    (1, 163, 'RecordDestination', $${"code":"ne","name":{"en":"Niger","es":"Níger","fr":"Niger"}}$$),
    (1, 164, 'RecordDestination', $${"code":"nf","name":{"en":"Norfolk Island","es":"Isla Norfolk","fr":"île Norfolk"}}$$),
    (1, 165, 'RecordDestination', $${"code":"ng","name":{"en":"Nigeria","es":"Nigeria","fr":"Nigéria"}}$$),
    (1, 166, 'RecordDestination', $${"code":"ni","name":{"en":"Nicaragua","es":"Nicaragua","fr":"Nicaragua"}}$$),
    (1, 167, 'RecordDestination', $${"code":"nl","name":{"en":"Netherlands","es":"Países Bajos","fr":"Pays-Bas"}}$$),
    (1, 168, 'RecordDestination', $${"code":"no","name":{"en":"Norway","es":"Noruega","fr":"Norvège"}}$$),
    (1, 169, 'RecordDestination', $${"code":"np","name":{"en":"Nepal","es":"Nepal","fr":"Népal"}}$$),
    (1, 170, 'RecordDestination', $${"code":"nr","name":{"en":"Nauru","es":"Nauru","fr":"Nauru"}}$$),
    (1, 171, 'RecordDestination', $${"code":"nu","name":{"en":"Niue","es":"Niue","fr":"Niue"}}$$),
    (1, 172, 'RecordDestination', $${"code":"nz","name":{"en":"New Zealand","es":"Nueva Zelanda","fr":"Nouvelle-Zélande"}}$$),
    (1, 173, 'RecordDestination', $${"code":"om","name":{"en":"Oman","es":"Omán","fr":"Oman"}}$$),
    (1, 174, 'RecordDestination', $${"code":"pa","name":{"en":"Panama","es":"Panamá","fr":"Panama"}}$$),
    (1, 175, 'RecordDestination', $${"code":"pe","name":{"en":"Peru","es":"Perú","fr":"Pérou"}}$$),
    (1, 176, 'RecordDestination', $${"code":"pf","name":{"en":"French Polynesia","es":"Polinesia Francesa","fr":"Polynésie française"}}$$),
    (1, 177, 'RecordDestination', $${"code":"pg","name":{"en":"Papua New Guinea","es":"Papúa Nueva Guinea","fr":"Papouasie-Nouvelle-Guinée"}}$$),
    (1, 178, 'RecordDestination', $${"code":"ph","name":{"en":"Philippines","es":"Filipinas","fr":"Philippines"}}$$),
    (1, 179, 'RecordDestination', $${"code":"pk","name":{"en":"Pakistan","es":"Pakistán","fr":"Pakistan"}}$$),
    (1, 180, 'RecordDestination', $${"code":"pl","name":{"en":"Poland","es":"Polonia","fr":"Pologne"}}$$),
    (1, 181, 'RecordDestination', $${"code":"pm","name":{"en":"Saint-Pierre-et-Miquelon","es":"San Pedro y Miquelón","fr":"Saint-Pierre-et-Miquelon"}}$$),
    (1, 182, 'RecordDestination', $${"code":"pn","name":{"en":"Pitcairn Islands","es":"Islas Pitcairn","fr":"îles Pitcairn"}}$$),
    (1, 183, 'RecordDestination', $${"code":"pr","name":{"en":"Puerto Rico","es":"Puerto Rico","fr":"Porto Rico"}}$$),
    (1, 184, 'RecordDestination', $${"code":"ps","name":{"en":"Palestinian territories","es":"Territorios Palestinos","fr":"Territoires palestiniens"}}$$),
    (1, 185, 'RecordDestination', $${"code":"pt","name":{"en":"Portugal","es":"Portugal","fr":"Portugal"}}$$),
    (1, 186, 'RecordDestination', $${"code":"pw","name":{"en":"Palau","es":"Palaos","fr":"Palaos"}}$$),
    (1, 187, 'RecordDestination', $${"code":"py","name":{"en":"Paraguay","es":"Paraguay","fr":"Paraguay"}}$$),
    (1, 188, 'RecordDestination', $${"code":"qa","name":{"en":"Qatar","es":"Catar","fr":"Qatar"}}$$),
    (1, 189, 'RecordDestination', $${"code":"re","name":{"en":"Réunion","es":"Reunión","fr":"la Réunion"}}$$),
    (1, 190, 'RecordDestination', $${"code":"ro","name":{"en":"Romania","es":"Rumania","fr":"Roumanie"}}$$),
    (1, 191, 'RecordDestination', $${"code":"rs","name":{"en":"Serbia","es":"Serbia","fr":"Serbie"}}$$),
    (1, 192, 'RecordDestination', $${"code":"ru","name":{"en":"Russia","es":"Rusia","fr":"Russie"}}$$),
    (1, 193, 'RecordDestination', $${"code":"rw","name":{"en":"Rwanda","es":"Ruanda","fr":"Rwanda"}}$$),
    (1, 194, 'RecordDestination', $${"code":"sa","name":{"en":"Saudi Arabia","es":"Arabia Saudita","fr":"Arabie saoudite"}}$$),
    (1, 195, 'RecordDestination', $${"code":"sb","name":{"en":"Solomon Islands","es":"Islas Salomón","fr":"Îles Salomon"}}$$),
    (1, 196, 'RecordDestination', $${"code":"sc","name":{"en":"Seychelles","es":"Seychelles","fr":"Seychelles"}}$$),
    (1, 197, 'RecordDestination', $${"code":"sd","name":{"en":"Sudan","es":"Sudán","fr":"Soudan"}}$$),
    (1, 198, 'RecordDestination', $${"code":"se","name":{"en":"Sweden","es":"Suecia","fr":"Suède"}}$$),
    (1, 199, 'RecordDestination', $${"code":"sg","name":{"en":"Singapore","es":"Singapur","fr":"Singapour"}}$$),
    (1, 200, 'RecordDestination', $${"code":"sh","name":{"en":"Saint Helena","es":"Santa Elena","fr":"Sainte-Hélène"}}$$),
    (1, 201, 'RecordDestination', $${"code":"si","name":{"en":"Slovenia","es":"Eslovenia","fr":"Slovénie"}}$$),
    (1, 202, 'RecordDestination', $${"code":"sj","name":{"en":"Svalbard and Jan Mayen","es":"Svalbard y Jan Mayen","fr":"Svalbard et Jan Mayen"}}$$),
    (1, 203, 'RecordDestination', $${"code":"sk","name":{"en":"Slovakia","es":"Eslovaquia","fr":"Slovaquie"}}$$),
    (1, 204, 'RecordDestination', $${"code":"sl","name":{"en":"Sierra Leone","es":"Sierra Leona","fr":"Sierra Leone"}}$$),
    (1, 205, 'RecordDestination', $${"code":"sm","name":{"en":"San Marino","es":"San Marino","fr":"Saint-Marin"}}$$),
    (1, 206, 'RecordDestination', $${"code":"sn","name":{"en":"Senegal","es":"Senegal","fr":"Sénégal"}}$$),
    (1, 207, 'RecordDestination', $${"code":"so","name":{"en":"Somalia","es":"Somalia","fr":"Somalie"}}$$),
    (1, 208, 'RecordDestination', $${"code":"sr","name":{"en":"Suriname","es":"Surinam","fr":"Suriname"}}$$),
    (1, 209, 'RecordDestination', $${"code":"ss","name":{"en":"South Sudan","es":"Sudán del Sur","fr":"Soudan du Sud"}}$$),
    (1, 210, 'RecordDestination', $${"code":"st","name":{"en":"São Tomé and Príncipe","es":"Santo Tomé y Príncipe","fr":"Sao Tomé-et-Principe"}}$$),
    (1, 211, 'RecordDestination', $${"code":"sv","name":{"en":"El Salvador","es":"El Salvador","fr":"Salvador"}}$$),
    (1, 212, 'RecordDestination', $${"code":"sx","name":{"en":"Sint Maarten","es":"Sint Maarten","fr":"Saint-Martin (Pays-Bas)"}}$$),
    (1, 213, 'RecordDestination', $${"code":"sy","name":{"en":"Syria","es":"Siria","fr":"Syrie"}}$$),
    (1, 214, 'RecordDestination', $${"code":"sz","name":{"en":"Eswatini","es":"Esuatini","fr":"Eswatini"}}$$),
    (1, 215, 'RecordDestination', $${"code":"tc","name":{"en":"Turks and Caicos Islands","es":"Islas Turcas y Caicos","fr":"Îles Turques-et-Caïques"}}$$),
    (1, 216, 'RecordDestination', $${"code":"td","name":{"en":"Chad","es":"Chad","fr":"Tchad"}}$$),
    (1, 217, 'RecordDestination', $${"code":"tf","name":{"en":"French Southern Territories","es":"Territorios Australes Franceses","fr":"Terres australes françaises"}}$$),
    (1, 218, 'RecordDestination', $${"code":"tg","name":{"en":"Togo","es":"Togo","fr":"Togo"}}$$),
    (1, 219, 'RecordDestination', $${"code":"th","name":{"en":"Thailand","es":"Tailandia","fr":"Thaïlande"}}$$),
    (1, 220, 'RecordDestination', $${"code":"tj","name":{"en":"Tajikistan","es":"Tayikistán","fr":"Tadjikistan"}}$$),
    (1, 221, 'RecordDestination', $${"code":"tk","name":{"en":"Tokelau","es":"Tokelau","fr":"Tokelau"}}$$),
    (1, 222, 'RecordDestination', $${"code":"tl","name":{"en":"Timor-Leste","es":"Timor Oriental","fr":"Timor-Leste"}}$$),
    (1, 223, 'RecordDestination', $${"code":"tm","name":{"en":"Turkmenistan","es":"Turkmenistán","fr":"Turkménistan"}}$$),
    (1, 224, 'RecordDestination', $${"code":"tn","name":{"en":"Tunisia","es":"Túnez","fr":"Tunisie"}}$$),
    (1, 225, 'RecordDestination', $${"code":"to","name":{"en":"Tonga","es":"Tonga","fr":"Tonga"}}$$),
    (1, 226, 'RecordDestination', $${"code":"tr","name":{"en":"Türkiye","es":"Turquía","fr":"Turquie"}}$$),
    (1, 227, 'RecordDestination', $${"code":"tt","name":{"en":"Trinidad and Tobago","es":"Trinidad y Tobago","fr":"Trinité-et-Tobago"}}$$),
    (1, 228, 'RecordDestination', $${"code":"tv","name":{"en":"Tuvalu","es":"Tuvalu","fr":"Tuvalu"}}$$),
    (1, 229, 'RecordDestination', $${"code":"tw","name":{"en":"Taiwan","es":"Taiwán","fr":"Taïwan"}}$$),
    (1, 230, 'RecordDestination', $${"code":"tz","name":{"en":"Tanzania","es":"Tanzania","fr":"Tanzanie"}}$$),
    (1, 231, 'RecordDestination', $${"code":"ua","name":{"en":"Ukraine","es":"Ucrania","fr":"Ukraine"}}$$),
    (1, 232, 'RecordDestination', $${"code":"ug","name":{"en":"Uganda","es":"Uganda","fr":"Ouganda"}}$$),
    (1, 233, 'RecordDestination', $${"code":"um","name":{"en":"US Outlying Islands","es":"Islas Ultramarinas de EE.UU.","fr":"îles mineures éloignées des États-Unis"}}$$),
    (1, 234, 'RecordDestination', $${"code":"us","name":{"en":"United States","es":"Estados Unidos","fr":"États-Unis"}}$$),
    (1, 235, 'RecordDestination', $${"code":"uy","name":{"en":"Uruguay","es":"Uruguay","fr":"Uruguay"}}$$),
    (1, 236, 'RecordDestination', $${"code":"uz","name":{"en":"Uzbekistan","es":"Uzbekistán","fr":"Ouzbékistan"}}$$),
    (1, 237, 'RecordDestination', $${"code":"va","name":{"en":"Vatican City","es":"Ciudad del Vaticano","fr":"Cité du Vatican"}}$$),
    (1, 238, 'RecordDestination', $${"code":"vc","name":{"en":"Saint Vincent and the Grenadines","es":"San Vicente y las Granadinas","fr":"Saint-Vincent-et-les Grenadines"}}$$),
    (1, 239, 'RecordDestination', $${"code":"ve","name":{"en":"Venezuela","es":"Venezuela","fr":"Vénézuéla"}}$$),
    (1, 240, 'RecordDestination', $${"code":"vg","name":{"en":"British Virgin Islands","es":"Islas Vírgenes Británicas","fr":"îles Vierges britanniques"}}$$),
    (1, 241, 'RecordDestination', $${"code":"vi","name":{"en":"US Virgin Islands","es":"Islas Vírgenes de EE. UU.","fr":"îles Vierges américaines"}}$$),
    (1, 242, 'RecordDestination', $${"code":"vn","name":{"en":"Vietnam","es":"Vietnam","fr":"Vietnam"}}$$),
    (1, 243, 'RecordDestination', $${"code":"vu","name":{"en":"Vanuatu","es":"Vanuatu","fr":"Vanuatu"}}$$),
    (1, 244, 'RecordDestination', $${"code":"wf","name":{"en":"Wallis and Futuna","es":"Wallis y Futuna","fr":"Wallis-et-Futuna"}}$$),
    (1, 245, 'RecordDestination', $${"code":"ws","name":{"en":"Samoa","es":"Samoa","fr":"Samoa"}}$$),
    (1, 246, 'RecordDestination', $${"code":"ye","name":{"en":"Yemen","es":"Yemen","fr":"Yémen"}}$$),
    (1, 247, 'RecordDestination', $${"code":"yt","name":{"en":"Mayotte","es":"Mayotte","fr":"Mayotte"}}$$),
    (1, 248, 'RecordDestination', $${"code":"za","name":{"en":"South Africa","es":"Sudáfrica","fr":"Afrique du Sud"}}$$),
    (1, 249, 'RecordDestination', $${"code":"zm","name":{"en":"Zambia","es":"Zambia","fr":"Zambie"}}$$),
    (1, 250, 'RecordDestination', $${"code":"zw","name":{"en":"Zimbabwe","es":"Zimbabue","fr":"Zimbabwe"}}$$);

insert into release_change (release, position, type, content) values
    (1, 251, 'RecordItemGroup', $${"inReport":false,"number":1,"title":{"en":"Dual Use","es":"Doble uso","fr":"Double usage"}}$$),
    (1, 252, 'RecordItemGroup', $${"inReport":true,"number":2,"title":{"en":"Munitions","es":"Municiones y material de guerra","fr":"Matériel de guerre"}}$$),
    (1, 253, 'RecordItemGroup', $${"inReport":false,"number":3,"title":{"en":"Nuclear Non-proliferation","es":"No proliferación nuclear","fr":"Non-prolifération nucléaire"}}$$),
    (1, 254, 'RecordItemGroup', $${"inReport":false,"number":4,"title":{"en":"Nuclear-related Dual Use","es":"Doble uso en el sector nuclear","fr":"Double usage dans le secteur nucléaire"}}$$),
    (1, 255, 'RecordItemGroup', $${"inReport":false,"number":5,"title":{"en":"Miscellaneous Goods and Technology","es":"Bienes y tecnologías diversos","fr":"Marchandises et technologies diverses"}}$$),
    (1, 256, 'RecordItemGroup', $${"inReport":false,"number":6,"title":{"en":"Missile Technology Control Regime","es":"Régimen de control de la tecnología de misiles","fr":"Régime de contrôle de la technologie des missiles"}}$$),
    (1, 257, 'RecordItemGroup', $${"inReport":false,"number":7,"title":{"en":"Chemical and Biological Weapons Non-proliferation","es":"No proliferación de armas químicas y biológicas","fr":"Non-prolifération des armes chimiques et biologiques"}}$$),
    (1, 258, 'RecordItemGroup', $${"inReport":true,"number":9,"title":{"en":"Arms Trade Treaty","es":"Tratado sobre el Comercio de Armas","fr":"Traité sur le commerce des armes"}}$$);

insert into release_change (release, position, type, content) values
    (1, 259, 'RecordItem', $${"code":"2-1","group":2,"label":{"en":"Small arms and firearms","es":"Armas ligeras y de fuego","fr":"Armes légères et armes à feu"},"sort":1,"titleEn":{"status":"unofficial","words":"Smooth-bore weapons with a calibre of less than 20 mm, other firearms and automatic weapons with a calibre of 12.7 mm (0.50 inch) or less"},"titleFr":{"status":"unofficial","words":"Armes à canon lisse d’un calibre inférieur à 20 mm, autres armes à feu et armes automatiques d’un calibre inférieur ou égal à 12,7 mm (0,50 pouce)"},"wassenaarMl":"ML1"}$$),
    (1, 260, 'RecordItem', $${"code":"2-2","group":2,"label":{"en":"Larger weapons and artillery","es":"Armas de mayor calibre y artillería","fr":"Armes de plus gros calibre et artillerie"},"sort":2,"titleEn":{"status":"official","words":"Smooth-bore weapons with a calibre of 20 mm or more, other weapons or armament with a calibre greater than 12.7 mm (calibre 0.50 inches), projectors and accessories"},"titleFr":{"status":"official","words":"Armes à canon lisse d’un calibre égal ou supérieur à 20 mm, autres armes ou armements ayant un calibre supérieur à 12,7 mm (calibre de 0,50 pouce), lanceurs et accessoires"},"wassenaarMl":"ML2"}$$),
    (1, 261, 'RecordItem', $${"code":"2-3","group":2,"label":{"en":"Ammunition","es":"Municiones","fr":"Munitions"},"sort":3,"titleEn":{"status":"unofficial","words":"Ammunition and fuze setting devices"},"titleFr":{"status":"unofficial","words":"Munitions et dispositifs de réglage de fusées"},"wassenaarMl":"ML3"}$$),
    (1, 262, 'RecordItem', $${"code":"2-4","group":2,"label":{"en":"Bombs, rockets and missiles","es":"Bombas, cohetes y misiles","fr":"Bombes, roquettes et missiles"},"sort":4,"titleEn":{"status":"guide_quoted","words":"Bombs, torpedoes, grenades, smoke canisters, rockets, mines, missiles and related equipment"},"titleFr":{"status":"unofficial","words":"Bombes, torpilles, grenades, pots fumigènes, roquettes, mines, missiles et matériel connexe"},"wassenaarMl":"ML4"}$$),
    (1, 263, 'RecordItem', $${"code":"2-5","group":2,"label":{"en":"Fire control and warning equipment","es":"Dirección de tiro y alerta","fr":"Conduite de tir et alerte"},"sort":5,"titleEn":{"status":"official","words":"Fire control, and related alerting and warning equipment, and related systems, test and alignment and countermeasure equipment (specially designed for military use)"},"titleFr":{"status":"official","words":"Matériel de conduite de tir et matériel d’alerte et d’avertissement connexe, et systèmes et matériel d’essai, d’alignement et de contre-mesure connexes (spécialement conçus pour l’usage militaire)"},"wassenaarMl":"ML5"}$$),
    (1, 264, 'RecordItem', $${"code":"2-6","group":2,"label":{"en":"Ground vehicles","es":"Vehículos terrestres","fr":"Véhicules terrestres"},"sort":6,"titleEn":{"status":"guide_quoted","words":"Ground vehicles and components"},"titleFr":{"status":"unofficial","words":"Véhicules terrestres et leurs composants"},"wassenaarMl":"ML6"}$$),
    (1, 265, 'RecordItem', $${"code":"2-7","group":2,"label":{"en":"Toxic and riot control agents","es":"Agentes tóxicos y antidisturbios","fr":"Agents toxiques et antiémeutes"},"sort":7,"titleEn":{"status":"unofficial","words":"Chemical or biological toxic agents, riot control agents, radioactive materials and related equipment"},"titleFr":{"status":"unofficial","words":"Agents toxiques chimiques ou biologiques, agents antiémeutes, matières radioactives et matériel connexe"},"wassenaarMl":"ML7"}$$),
    (1, 266, 'RecordItem', $${"code":"2-8","group":2,"label":{"en":"Explosives and energetic materials","es":"Explosivos y materiales energéticos","fr":"Explosifs et matières énergétiques"},"sort":8,"titleEn":{"status":"unofficial","words":"Energetic materials and related substances"},"titleFr":{"status":"unofficial","words":"Matières énergétiques et substances connexes"},"wassenaarMl":"ML8"}$$),
    (1, 267, 'RecordItem', $${"code":"2-9","group":2,"label":{"en":"Warships and naval equipment","es":"Buques de guerra y equipo naval","fr":"Navires de guerre et matériel naval"},"sort":9,"titleEn":{"status":"unofficial","words":"Vessels of war, special naval equipment, accessories and components"},"titleFr":{"status":"unofficial","words":"Navires de guerre, matériel naval spécial, accessoires et composants"},"wassenaarMl":"ML9"}$$),
    (1, 268, 'RecordItem', $${"code":"2-10","group":2,"label":{"en":"Aircraft and drones","es":"Aeronaves y drones","fr":"Aéronefs et drones"},"sort":10,"titleEn":{"status":"guide_quoted","words":"Aircraft, lighter-than-air vehicles, unmanned aerial vehicles, aero-engines and aircraft equipment, related equipment and components, specially designed or modified for military use"},"titleFr":{"status":"official","words":"Aéronefs, véhicules plus légers que l’air, véhicules aériens sans équipage, moteurs et matériel d’aéronef, spécialement conçus ou modifiés pour l’usage militaire"},"wassenaarMl":"ML10"}$$),
    (1, 269, 'RecordItem', $${"code":"2-11","group":2,"label":{"en":"Electronic and space equipment","es":"Equipo electrónico y espacial","fr":"Matériel électronique et spatial"},"sort":11,"titleEn":{"status":"guide_quoted","words":"Electronic equipment, spacecraft and components, not specified elsewhere on the Munitions List"},"titleFr":{"status":"unofficial","words":"Matériel électronique, engins spatiaux et composants, non visés ailleurs dans la liste"},"wassenaarMl":"ML11"}$$),
    (1, 270, 'RecordItem', $${"code":"2-12","group":2,"label":{"en":"Kinetic energy weapons","es":"Armas de energía cinética","fr":"Armes à énergie cinétique"},"sort":12,"titleEn":{"status":"official","words":"High velocity kinetic energy weapon systems and related equipment"},"titleFr":{"status":"official","words":"Systèmes d’armes à énergie cinétique à grande vitesse et matériel connexe"},"wassenaarMl":"ML12"}$$),
    (1, 271, 'RecordItem', $${"code":"2-13","group":2,"label":{"en":"Armour and protective equipment","es":"Blindaje y protección","fr":"Blindage et protection"},"sort":13,"titleEn":{"status":"guide_quoted","words":"Armoured or protective equipment and constructions and components"},"titleFr":{"status":"unofficial","words":"Matériel blindé ou de protection, constructions et composants"},"wassenaarMl":"ML13"}$$),
    (1, 272, 'RecordItem', $${"code":"2-14","group":2,"label":{"en":"Training and simulation equipment","es":"Entrenamiento y simulación","fr":"Entraînement et simulation"},"sort":14,"titleEn":{"status":"guide_quoted","words":"Specialised equipment for military training or for simulating military scenarios, simulators specially designed for training in the use of any firearm or weapon controlled by 2-1 or 2-2, and specially designed components and accessories"},"titleFr":{"status":"official","words":"Matériel spécialisé pour l’entraînement militaire ou les mises en situation militaires, et ses composants et accessoires spécialement conçus"},"wassenaarMl":"ML14"}$$),
    (1, 273, 'RecordItem', $${"code":"2-15","group":2,"label":{"en":"Imaging and countermeasure equipment","es":"Imagen y contramedidas","fr":"Imagerie et contre-mesures"},"sort":15,"titleEn":{"status":"official","words":"Imaging or countermeasure equipment specially designed for military use"},"titleFr":{"status":"official","words":"Matériel d’imagerie ou de contre-mesures spécialement conçu pour l’usage militaire"},"wassenaarMl":"ML15"}$$),
    (1, 274, 'RecordItem', $${"code":"2-16","group":2,"label":{"en":"Forgings and unfinished goods","es":"Forjas y productos sin terminar","fr":"Pièces de forge et produits non finis"},"sort":16,"titleEn":{"status":"unofficial","words":"Forgings, castings and other unfinished products specially designed for items of the list"},"titleFr":{"status":"unofficial","words":"Pièces de forge, pièces de fonderie et autres produits non finis spécialement conçus pour des articles de la liste"},"wassenaarMl":"ML16"}$$),
    (1, 275, 'RecordItem', $${"code":"2-17","group":2,"label":{"en":"Miscellaneous equipment and materials","es":"Equipos y materiales diversos","fr":"Équipements et matériaux divers"},"sort":17,"titleEn":{"status":"official","words":"Miscellaneous equipment and materials"},"titleFr":{"status":"official","words":"Autres équipements et matériaux"},"wassenaarMl":"ML17"}$$),
    (1, 276, 'RecordItem', $${"code":"2-18","group":2,"label":{"en":"Production equipment","es":"Equipo de producción","fr":"Matériel de production"},"sort":18,"titleEn":{"status":"official","words":"Production equipment and components"},"titleFr":{"status":"official","words":"Matériel pour la production et composants"},"wassenaarMl":"ML18"}$$),
    (1, 277, 'RecordItem', $${"code":"2-19","group":2,"label":{"en":"Directed energy weapons","es":"Armas de energía dirigida","fr":"Armes à énergie dirigée"},"sort":19,"titleEn":{"status":"official","words":"Directed energy weapon systems (DEW), related or countermeasure equipment and test models"},"titleFr":{"status":"official","words":"Systèmes d’armes à énergie dirigée (DEW), matériel connexe ou de contre-mesure et modèles d’essai"},"wassenaarMl":"ML19"}$$),
    (1, 278, 'RecordItem', $${"code":"2-20","group":2,"label":{"en":"Cryogenic and superconductive equipment","es":"Equipo criogénico y superconductor","fr":"Matériel cryogénique et supraconducteur"},"sort":20,"titleEn":{"status":"unofficial","words":"Cryogenic and superconductive equipment"},"titleFr":{"status":"unofficial","words":"Matériel cryogénique et supraconducteur"},"wassenaarMl":"ML20"}$$),
    (1, 279, 'RecordItem', $${"code":"2-21","group":2,"label":{"en":"Software","es":"Programas informáticos","fr":"Logiciels"},"sort":21,"titleEn":{"status":"unofficial","words":"Software"},"titleFr":{"status":"unofficial","words":"Logiciels"},"wassenaarMl":"ML21"}$$),
    (1, 280, 'RecordItem', $${"code":"2-22","group":2,"label":{"en":"Technology","es":"Tecnología","fr":"Technologie"},"sort":22,"titleEn":{"status":"guide_quoted","words":"Technology"},"titleFr":{"status":"unofficial","words":"Technologie"},"wassenaarMl":"ML22"}$$),
    (1, 281, 'RecordItem', $${"code":"9-1","group":9,"label":{"en":"Battle tanks","es":"Carros de combate","fr":"Chars de combat"},"sort":23,"titleEn":{"status":"official","words":"Battle tanks"},"titleFr":{"status":"official","words":"Chars de combat"},"validFrom":"2019-09-01"}$$),
    (1, 282, 'RecordItem', $${"code":"9-2","group":9,"label":{"en":"Armoured combat vehicles","es":"Vehículos blindados de combate","fr":"Véhicules blindés de combat"},"sort":24,"titleEn":{"status":"official","words":"Armoured combat vehicles"},"titleFr":{"status":"official","words":"Véhicules blindés de combat"},"validFrom":"2019-09-01"}$$),
    (1, 283, 'RecordItem', $${"code":"9-3","group":9,"label":{"en":"Large-calibre artillery","es":"Artillería de gran calibre","fr":"Artillerie de gros calibre"},"sort":25,"titleEn":{"status":"official","words":"Large-calibre artillery systems"},"titleFr":{"status":"official","words":"Systèmes d’artillerie de gros calibre"},"validFrom":"2019-09-01"}$$),
    (1, 284, 'RecordItem', $${"code":"9-4","group":9,"label":{"en":"Military aircraft","es":"Aeronaves militares","fr":"Aéronefs militaires"},"sort":26,"titleEn":{"status":"official","words":"Military aircraft and related systems"},"titleFr":{"status":"official","words":"Aéronefs militaires et systèmes connexes"},"validFrom":"2019-09-01"}$$),
    (1, 285, 'RecordItem', $${"code":"9-5","group":9,"label":{"en":"Military helicopters","es":"Helicópteros militares","fr":"Hélicoptères militaires"},"sort":27,"titleEn":{"status":"official","words":"Military helicopters and related systems"},"titleFr":{"status":"official","words":"Hélicoptères militaires et systèmes connexes"},"validFrom":"2019-09-01"}$$),
    (1, 286, 'RecordItem', $${"code":"9-6","group":9,"label":{"en":"Vessels and submarines","es":"Buques y submarinos","fr":"Navires et sous-marins"},"sort":28,"titleEn":{"status":"official","words":"Vessels and submarines"},"titleFr":{"status":"official","words":"Navires et sous-marins"},"validFrom":"2019-09-01"}$$),
    (1, 287, 'RecordItem', $${"code":"9-7","group":9,"label":{"en":"Missiles and launchers","es":"Misiles y lanzadores","fr":"Missiles et lanceurs"},"sort":29,"titleEn":{"status":"official","words":"Missiles and missile launchers"},"titleFr":{"status":"official","words":"Missiles et lanceurs de missiles"},"validFrom":"2019-09-01"}$$),
    (1, 288, 'RecordItem', $${"code":"9-8","group":9,"label":{"en":"Small arms","es":"Armas pequeñas","fr":"Armes de petit calibre"},"sort":30,"titleEn":{"status":"official","words":"Small arms"},"titleFr":{"status":"official","words":"Armes de petit calibre"},"validFrom":"2019-09-01"}$$),
    (1, 289, 'RecordItem', $${"code":"9-9","group":9,"label":{"en":"Light weapons","es":"Armas ligeras","fr":"Armes légères"},"sort":31,"titleEn":{"status":"official","words":"Light weapons"},"titleFr":{"status":"official","words":"Armes légères"},"validFrom":"2019-09-01"}$$);

insert into release_change (release, position, type, content) values
    (1, 290, 'RecordSource', $${"author":"Brent Patterson","id":"rabble-2021","kind":"news","language":"en","note":{"en":"Undated in the copy at hand; it quotes statements of 4 and 9 May 2021.","es":"Sin fecha en la copia consultada; cita declaraciones del 4 y del 9 de mayo de 2021.","fr":"Sans date dans l’exemplaire consulté; il cite des déclarations des 4 et 9 mai 2021."},"publishedOn":"2021-05","publisher":"rabble.ca","title":"Human rights defenders call on Canada to end support to Colombian police and army"}$$),
    (1, 291, 'RecordSource', $${"address":"https://pbicanada.org/2023/05/26/is-canada-helping-to-arm-the-illegitimate-use-of-lethal-force-against-poor-indigenous-and-campesino-peoples-in-peru/","author":"Brent Patterson","id":"pbi-2023-05-26","kind":"ngo","language":"en","publishedOn":"2023-05-26","publisher":"Peace Brigades International-Canada","title":"Is Canada arming the illegitimate use of lethal force against poor, Indigenous and campesino peoples in Peru?"}$$),
    (1, 292, 'RecordSource', $${"address":"https://www.penmediainc.com/amnesty-international-is-calling-on-canada-to-stop-arms-exports-to-peru/","id":"efe-2023-05-04","kind":"news","language":"en","note":{"en":"Wire text on a syndication site; the year is inferred.","es":"Cable de agencia en un sitio de redifusión; el año se deduce.","fr":"Dépêche d’agence sur un site de rediffusion; l’année est déduite."},"publishedOn":"2023-05-04","publisher":"EFE","title":"Amnesty International is calling on Canada to stop arms exports to Peru"}$$),
    (1, 293, 'RecordSource', $${"id":"globe-2024","kind":"news","language":"en","note":{"en":"Undated in the copy at hand; it cites the 2023 figures, which were tabled on 31 May 2024.","es":"Sin fecha en la copia consultada; cita las cifras de 2023, que se presentaron el 31 de mayo de 2024.","fr":"Sans date dans l’exemplaire consulté; il cite les chiffres de 2023, qui ont été déposés le 31 mai 2024."},"publishedOn":"2024","publisher":"The Globe and Mail","title":"Amnesty International urges Canada to ban arms exports to Peru"}$$),
    (1, 294, 'RecordSource', $${"address":"https://www.readthemaple.com/canadian-government-stonewalls-questions-about-arms-exports-to-peru-during-crackdown/","author":"Alex Cosh","id":"maple-2023-12","kind":"news","language":"en","note":{"en":"Quotes documents released to Amnesty International Canada under access to information.","es":"Cita documentos entregados a Amnistía Internacional Canadá por acceso a la información.","fr":"Cite des documents communiqués à Amnistie internationale Canada au titre de l’accès à l’information."},"publishedOn":"2023-12","publisher":"The Maple","title":"Canadian government stonewalls questions about arms exports to Peru during crackdown"}$$),
    (1, 295, 'RecordSource', $${"address":"https://pbicanada.org/2021/05/19/canada-should-conduct-a-human-rights-review-its-export-of-military-goods-to-the-colombian-police-and-army/","author":"Brent Patterson","id":"pbi-2021-05-19","kind":"ngo","language":"en","publishedOn":"2021-05-19","publisher":"Peace Brigades International-Canada","title":"Canada should conduct a human rights review of its export of military goods to the Colombian police and army"}$$),
    (1, 296, 'RecordSource', $${"address":"https://pbicanada.org/2021/06/03/canada-exported-460000-in-military-goods-to-colombia-in-2020/","id":"pbi-2021-06-03","kind":"ngo","language":"en","publishedOn":"2021-06-03","publisher":"Peace Brigades International-Canada","title":"Canada exported $460,000 in military goods to Colombia in 2020"}$$),
    (1, 297, 'RecordSource', $${"address":"https://pbicanada.org/2023/06/10/canada-has-exported-19-86-million-in-military-goods-to-colombia-and-mexico-over-the-past-five-years/","id":"pbi-2023-06-10","kind":"ngo","language":"en","publishedOn":"2023-06-10","publisher":"Peace Brigades International-Canada","title":"Canada has exported $19.86 million in military goods to Colombia and Mexico over the past five years"}$$),
    (1, 298, 'RecordSource', $${"address":"https://ploughshares.ca/2013/01/colombia-orders-armoured-vehicles-from-canada/","id":"ploughshares-2013-01","kind":"ngo","language":"en","note":{"en":"Contract announced 10 January 2013.","es":"Contrato anunciado el 10 de enero de 2013.","fr":"Contrat annoncé le 10 janvier 2013."},"publishedOn":"2013-01","publisher":"Project Ploughshares","title":"Colombia orders armoured vehicles from Canada"}$$),
    (1, 299, 'RecordSource', $${"address":"https://ploughshares.ca/publications/canadas-largest-ever-arms-deal-to-latin-america-and-the-caribbean","id":"ploughshares-46","kind":"ngo","language":"en","publisher":"Project Ploughshares","title":"Canada's largest-ever arms deal to Latin America and the Caribbean"}$$),
    (1, 300, 'RecordSource', $${"address":"https://navaltoday.com/2014/07/28/peruvian-mod-orders-lavs-from-general-dynamics-land-systems","id":"navaltoday-2014-07-28","kind":"news","language":"en","publishedOn":"2014-07-28","publisher":"Naval Today","title":"Peruvian MoD orders LAVs from General Dynamics Land Systems"}$$),
    (1, 301, 'RecordSource', $${"address":"http://www.international.gc.ca/transparency-transparence/controls-controles/military-goods-2014-marchandises-militaires.aspx?lang=eng","id":"gac-2014","kind":"annual_report","language":"en","note":{"en":"Released together with the 2015 edition.","es":"Publicado junto con la edición de 2015.","fr":"Publié en même temps que l’édition de 2015."},"publishedOn":"2016-06-30","publisher":"Global Affairs Canada","title":"Report on Exports of Military Goods from Canada - 2014"}$$),
    (1, 302, 'RecordSource', $${"address":"https://international.gc.ca/transparency-transparence/controls-controles/military-goods-2015-marchandises-militaires.aspx?lang=fra","id":"gac-2015-fr","kind":"annual_report","language":"fr","note":{"en":"The English page of this edition prints 2014 where the French prints 2015.","es":"La página en inglés de esta edición dice 2014 donde la página en francés dice 2015.","fr":"La page anglaise de cette édition indique 2014 là où la page française indique 2015."},"publishedOn":"2016-06-30","publisher":"Affaires mondiales Canada","title":"Rapport sur les exportations de marchandises militaires du Canada - 2015"}$$),
    (1, 303, 'RecordSource', $${"address":"https://www.international.gc.ca/transparency-transparence/controls-controles/military-goods-2022-marchandises-militaires.aspx?lang=eng","id":"gac-2022","kind":"annual_report","language":"en","publishedOn":"2023-05-31","publisher":"Global Affairs Canada","title":"Report on Exports of Military Goods from Canada - 2022"}$$),
    (1, 304, 'RecordSource', $${"address":"https://www.international.gc.ca/transparency-transparence/controls-controles/military-goods-2023-marchandises-militaires.aspx?lang=eng","id":"gac-2023","kind":"annual_report","language":"en","publishedOn":"2024-05-31","publisher":"Global Affairs Canada","title":"Exports of military goods and technology - 2023"}$$),
    (1, 305, 'RecordSource', $${"address":"https://laws-lois.justice.gc.ca/eng/regulations/SOR-89-202/","id":"ecl-sor-89-202","kind":"law","language":"en","note":{"en":"In French: Liste des marchandises et technologies d’exportation contrôlée (DORS/89-202).","es":"En francés: Liste des marchandises et technologies d’exportation contrôlée (DORS/89-202).","fr":"En français : Liste des marchandises et technologies d’exportation contrôlée (DORS/89-202)."},"publisher":"Government of Canada","title":"Export Control List (SOR/89-202)"}$$),
    (1, 306, 'RecordSource', $${"address":"https://laws-lois.justice.gc.ca/eng/acts/E-19/","id":"eipa","kind":"law","language":"en","note":{"en":"Sections 7.3 and 7.4: criteria and the substantial-risk test. Section 27: report by 31 May each year.","es":"Secciones 7.3 y 7.4: criterios y umbral del riesgo sustancial. Sección 27: informe a más tardar el 31 de mayo de cada año.","fr":"Articles 7.3 et 7.4 : critères et seuil du risque sérieux. Article 27 : rapport au plus tard le 31 mai de chaque année."},"publisher":"Government of Canada","title":"Export and Import Permits Act (R.S.C., 1985, c. E-19)"}$$),
    (1, 307, 'RecordSource', $${"address":"https://laws-lois.justice.gc.ca/eng/regulations/SOR-91-575/","id":"afccl-sor-91-575","kind":"law","language":"en","note":{"en":"Colombia is on it since SOR/2012-287, Chile and Peru since SOR/2014-92.","es":"Colombia figura en ella desde el SOR/2012-287; Chile y Perú, desde el SOR/2014-92.","fr":"La Colombie y figure depuis le DORS/2012-287, le Chili et le Pérou depuis le DORS/2014-92."},"publisher":"Government of Canada","title":"Automatic Firearms Country Control List (SOR/91-575)"}$$),
    (1, 308, 'RecordSource', $${"address":"https://alter.quebec/le-canada-doit-cesser-ses-ventes-darmes-au-perou","id":"amnesty-fr-alter","kind":"ngo","language":"fr","publisher":"Alter Québec","title":"Le Canada doit cesser ses ventes d’armes au Pérou"}$$),
    (1, 309, 'RecordSource', $${"address":"https://ploughshares.ca/pl_publications/gaps-and-omissions-canadas-arms-exports-2007-2009/","id":"ploughshares-2007-2009","kind":"ngo","language":"en","note":{"en":"The title and the date of this document were not recorded.","es":"No se registraron el título ni la fecha de este documento.","fr":"Le titre et la date de ce document n’ont pas été consignés."},"publisher":"Project Ploughshares"}$$),
    (1, 310, 'RecordSource', $${"address":"http://ploughshares.ca/pl_publications/canadas-arms-exports-new-report-reflects-old-habits-that-fall-short-of-the-transparency-standards-of-the-arms-trade-treaty/","id":"ploughshares-2010-2011","kind":"ngo","language":"en","note":{"en":"The title and the date of this document were not recorded.","es":"No se registraron el título ni la fecha de este documento.","fr":"Le titre et la date de ce document n’ont pas été consignés."},"publisher":"Project Ploughshares"}$$),
    (1, 311, 'RecordSource', $${"address":"https://ottawacitizen.com/news/national/defence-watch/canadian-weapons-exports-reach-new-levels-saudi-arabia-largest-purchaser","id":"ottawa-citizen-2012-2013","kind":"news","language":"en","note":{"en":"The title and the date of this document were not recorded.","es":"No se registraron el título ni la fecha de este documento.","fr":"Le titre et la date de ce document n’ont pas été consignés."},"publisher":"Ottawa Citizen"}$$),
    (1, 312, 'RecordSource', $${"address":"https://www.cbc.ca/news/politics/saudi-arabia-top-non-u-s-destination-for-canadian-arms-exports-federal-report-1.4172182","id":"cbc-2016","kind":"news","language":"en","note":{"en":"The title and the date of this document were not recorded.","es":"No se registraron el título ni la fecha de este documento.","fr":"Le titre et la date de ce document n’ont pas été consignés."},"publisher":"CBC"}$$),
    (1, 313, 'RecordSource', $${"address":"https://pbicanada.org/2020/05/26/pbi-canada-seeks-clarification-from-global-affairs-about-canadas-arms-exports-reports/","id":"pbi-2020","kind":"ngo","language":"en","note":{"en":"The title and the date of this document were not recorded.","es":"No se registraron el título ni la fecha de este documento.","fr":"Le titre et la date de ce document n’ont pas été consignés."},"publisher":"Peace Brigades International-Canada"}$$),
    (1, 314, 'RecordSource', $${"address":"https://www.theepochtimes.com/canadian-military-goods-exports-dropped-last-year-as-sales-to-saudi-arabia-fell_3840309.html","id":"canadian-press-2020","kind":"news","language":"en","note":{"en":"The title and the date of this document were not recorded.","es":"No se registraron el título ni la fecha de este documento.","fr":"Le titre et la date de ce document n’ont pas été consignés."},"publisher":"The Canadian Press"}$$),
    (1, 315, 'RecordSource', $${"address":"https://www.ploughshares.ca/publications/analyzing-canadian-arms-exports-for-2021","id":"ploughshares-2021","kind":"ngo","language":"en","note":{"en":"The title and the date of this document were not recorded.","es":"No se registraron el título ni la fecha de este documento.","fr":"Le titre et la date de ce document n’ont pas été consignés."},"publisher":"Project Ploughshares"}$$),
    (1, 316, 'RecordSource', $${"address":"https://www.readthemaple.com/majority-of-canadas-non-u-s-arms-exports-go-to-anti-democratic-regimes/","id":"maple-2022","kind":"news","language":"en","note":{"en":"The title and the date of this document were not recorded.","es":"No se registraron el título ni la fecha de este documento.","fr":"Le titre et la date de ce document n’ont pas été consignés."},"publisher":"The Maple"}$$),
    (1, 317, 'RecordSource', $${"address":"https://ploughshares.ca/publications/canadas-weapons-exports-in-2023","id":"ploughshares-2023","kind":"ngo","language":"en","note":{"en":"The title and the date of this document were not recorded.","es":"No se registraron el título ni la fecha de este documento.","fr":"Le titre et la date de ce document n’ont pas été consignés."},"publisher":"Project Ploughshares"}$$);

insert into release_change (release, position, type, content) values
    (1, 318, 'RecordListing', $${"amendedBy":"SOR/2014-92","destination":"cl","id":"afccl-cl","list":"automatic_firearms","locator":"the list itself","source":"afccl-sor-91-575"}$$),
    (1, 319, 'RecordListing', $${"amendedBy":"SOR/2012-287","destination":"co","id":"afccl-co","list":"automatic_firearms","locator":"the list itself","source":"afccl-sor-91-575"}$$),
    (1, 320, 'RecordListing', $${"amendedBy":"SOR/2014-92","destination":"pe","id":"afccl-pe","list":"automatic_firearms","locator":"the list itself","source":"afccl-sor-91-575"}$$);

insert into release_change (release, position, type, content) values
    (1, 321, 'RecordReportEdition', $${"firstYear":2007,"id":"2007-2009","lastYear":2009,"note":{"en":"Three years in one edition.","es":"Tres años en una sola edición.","fr":"Trois années dans une seule édition."},"releasedOn":"2011-03"}$$),
    (1, 322, 'RecordReportEdition', $${"firstYear":2010,"id":"2010-2011","lastYear":2011,"note":{"en":"Two years in one edition.","es":"Dos años en una sola edición.","fr":"Deux années dans une seule édition."},"releasedOn":"2014-02"}$$),
    (1, 323, 'RecordReportEdition', $${"firstYear":2012,"id":"2012-2013","lastYear":2013,"note":{"en":"Two years in one edition.","es":"Dos años en una sola edición.","fr":"Deux années dans une seule édition."},"releasedOn":"2014-12-10"}$$),
    (1, 324, 'RecordReportEdition', $${"firstYear":2014,"id":"2014","lastYear":2014,"releasedOn":"2016-06-30","sourceEn":"gac-2014"}$$),
    (1, 325, 'RecordReportEdition', $${"firstYear":2015,"id":"2015","lastYear":2015,"releasedOn":"2016-06-30","sourceFr":"gac-2015-fr"}$$),
    (1, 326, 'RecordReportEdition', $${"firstYear":2016,"id":"2016","lastYear":2016,"releasedOn":"2017-06-20"}$$),
    (1, 327, 'RecordReportEdition', $${"firstYear":2017,"id":"2017","lastYear":2017,"releasedOn":"2018-06-08"}$$),
    (1, 328, 'RecordReportEdition', $${"firstYear":2018,"id":"2018","lastYear":2018,"releasedOn":"2019-06-20"}$$),
    (1, 329, 'RecordReportEdition', $${"firstYear":2019,"id":"2019","lastYear":2019,"releasedOn":"2020-05-27"}$$),
    (1, 330, 'RecordReportEdition', $${"firstYear":2020,"id":"2020","lastYear":2020,"releasedOn":"2021-06-01"}$$),
    (1, 331, 'RecordReportEdition', $${"firstYear":2021,"id":"2021","lastYear":2021,"note":{"en":"Project Ploughshares dates it 31 May.","es":"Project Ploughshares la fecha el 31 de mayo.","fr":"Project Ploughshares la date du 31 mai."},"releasedOn":"2022-05-30"}$$),
    (1, 332, 'RecordReportEdition', $${"firstYear":2022,"id":"2022","lastYear":2022,"releasedOn":"2023-05-31","sourceEn":"gac-2022"}$$),
    (1, 333, 'RecordReportEdition', $${"firstYear":2023,"id":"2023","lastYear":2023,"releasedOn":"2024-05-31","sourceEn":"gac-2023"}$$);

insert into release_change (release, position, type, content) values
    (1, 334, 'RecordYearlyTotal', $${"amount":{"money":{"amount":"44754393","currency":"CAD"},"qualifier":"exact"},"citation":{"locator":"in the text","quote":"In 2014, it was $44,754,393.","source":"rabble-2021"},"destination":"co","figure":1,"preferredReason":"equal_statements","priceBasis":"current_prices","state":"reported","year":2014}$$),
    (1, 335, 'RecordYearlyTotal', $${"amount":{"money":{"amount":"44754393","currency":"CAD"},"qualifier":"exact"},"citation":{"locator":"in the text","quote":"In 2014, it was $44,754,393.","source":"pbi-2021-05-19"},"destination":"co","figure":2,"priceBasis":"current_prices","state":"reported","year":2014}$$),
    (1, 336, 'RecordYearlyTotal', $${"amount":{"money":{"amount":"522203","currency":"CAD"},"qualifier":"exact"},"citation":{"locator":"in the text","quote":"And it 2015 it was $522,203.","source":"rabble-2021"},"destination":"co","figure":3,"preferredReason":"equal_statements","priceBasis":"current_prices","state":"reported","year":2015}$$),
    (1, 337, 'RecordYearlyTotal', $${"amount":{"money":{"amount":"522203","currency":"CAD"},"qualifier":"exact"},"citation":{"locator":"in the text","quote":"And it 2015 it was $522,203.","source":"pbi-2021-05-19"},"destination":"co","figure":4,"priceBasis":"current_prices","state":"reported","year":2015}$$),
    (1, 338, 'RecordYearlyTotal', $${"amount":{"money":{"amount":"215066","currency":"CAD"},"qualifier":"truncated"},"citation":{"locator":"in the text","quote":"In 2016, it was $215,066.","source":"rabble-2021"},"destination":"co","figure":5,"note":{"en":"Cents cut off by the article.","es":"El artículo de prensa omitió los centavos.","fr":"Les cents ont été retranchés par l’article de presse."},"priceBasis":"current_prices","state":"reported","year":2016}$$),
    (1, 339, 'RecordYearlyTotal', $${"amount":{"money":{"amount":"215066.11","currency":"CAD"},"qualifier":"exact"},"citation":{"locator":"in the text","quote":"In 2016, it was $215,066.11.","source":"pbi-2021-05-19"},"destination":"co","figure":6,"preferredReason":"more_precise","priceBasis":"current_prices","state":"reported","year":2016}$$),
    (1, 340, 'RecordYearlyTotal', $${"amount":{"money":{"amount":"114688","currency":"CAD"},"qualifier":"truncated"},"citation":{"locator":"in the text","quote":"In 2017, it was $114,688.","source":"rabble-2021"},"destination":"co","figure":7,"note":{"en":"Cents cut off, not rounded.","es":"Centavos omitidos, sin redondear.","fr":"Cents retranchés, non arrondis."},"priceBasis":"current_prices","state":"reported","year":2017}$$),
    (1, 341, 'RecordYearlyTotal', $${"amount":{"money":{"amount":"114688.85","currency":"CAD"},"qualifier":"exact"},"citation":{"locator":"in the text","quote":"In 2017, it was $114,688.85.","source":"pbi-2021-05-19"},"destination":"co","figure":8,"preferredReason":"more_precise","priceBasis":"current_prices","state":"reported","year":2017}$$),
    (1, 342, 'RecordYearlyTotal', $${"amount":{"money":{"amount":"310576","currency":"CAD"},"qualifier":"truncated"},"citation":{"locator":"in the text","quote":"In 2018, Canada exported $310,576 of military goods to Colombia.","source":"rabble-2021"},"destination":"co","figure":9,"note":{"en":"Cents cut off by the article.","es":"El artículo de prensa omitió los centavos.","fr":"Les cents ont été retranchés par l’article de presse."},"priceBasis":"current_prices","state":"reported","year":2018}$$),
    (1, 343, 'RecordYearlyTotal', $${"amount":{"money":{"amount":"310576.25","currency":"CAD"},"qualifier":"exact"},"citation":{"locator":"in the list of figures","quote":"Colombia – $310,576.25 (2-5, 2-11, 2-15)","source":"pbi-2023-06-10"},"destination":"co","figure":10,"preferredReason":"more_precise","priceBasis":"current_prices","state":"reported","year":2018}$$),
    (1, 344, 'RecordYearlyTotal', $${"citation":{"locator":"the list for 2018–2022","source":"pbi-2023-06-10"},"destination":"co","figure":11,"inference":{"en":"Read from an absence: the 2019 edition itself still has to be checked.","es":"Deducido de una ausencia: aún debe verificarse la propia edición de 2019.","fr":"Déduit d’une absence : l’édition de 2019 elle-même reste à vérifier."},"note":{"en":"The list of 2018-2022 has no line for Colombia in 2019.","es":"La lista de 2018 a 2022 no tiene ninguna línea para Colombia en 2019.","fr":"La liste de 2018 à 2022 ne comporte aucune ligne pour la Colombie en 2019."},"preferredReason":"only_statement","priceBasis":"current_prices","state":"not_listed","year":2019}$$),
    (1, 345, 'RecordYearlyTotal', $${"amount":{"money":{"amount":"460338.87","currency":"CAD"},"qualifier":"exact"},"citation":{"locator":"in the text","quote":"Canada had exported $460,338.87 in military goods to Colombia in 2020","source":"pbi-2021-06-03"},"destination":"co","figure":12,"preferredReason":"only_statement","priceBasis":"current_prices","state":"reported","year":2020}$$),
    (1, 346, 'RecordYearlyTotal', $${"amount":{"money":{"amount":"458318.87","currency":"CAD"},"qualifier":"exact"},"citation":{"locator":"in the text","quote":"Most of those exported goods – $458,318.87 – fall under category 2-6","source":"pbi-2021-06-03"},"destination":"co","figure":13,"item":"2-6","preferredReason":"only_statement","priceBasis":"current_prices","state":"reported","year":2020}$$),
    (1, 347, 'RecordYearlyTotal', $${"amount":{"money":{"amount":"88403.11","currency":"CAD"},"qualifier":"exact"},"citation":{"locator":"in the list of figures","quote":"Colombia – $88,403.11 (2-6, 2-21, 2-22)","source":"pbi-2023-06-10"},"destination":"co","figure":14,"preferredReason":"only_statement","priceBasis":"current_prices","state":"reported","year":2021}$$),
    (1, 348, 'RecordYearlyTotal', $${"amount":{"money":{"amount":"21111.10","currency":"CAD"},"qualifier":"exact"},"citation":{"locator":"in the list of figures","quote":"Colombia – $21,111.10 (2-21, 2-22)*","source":"pbi-2023-06-10"},"destination":"co","figure":15,"note":{"en":"The list marks this line with an asterisk.","es":"La lista marca esta línea con un asterisco.","fr":"La liste marque cette ligne d’un astérisque."},"preferredReason":"only_statement","priceBasis":"current_prices","state":"reported","year":2022}$$),
    (1, 349, 'RecordYearlyTotal', $${"amount":{"money":{"amount":"88823.51","currency":"CAD"},"qualifier":"exact"},"citation":{"locator":"in the list of figures","quote":"2017 – $88,823.51","source":"pbi-2023-05-26"},"destination":"pe","figure":16,"preferredReason":"only_statement","priceBasis":"current_prices","state":"reported","year":2017}$$),
    (1, 350, 'RecordYearlyTotal', $${"amount":{"money":{"amount":"629046.36","currency":"CAD"},"qualifier":"exact"},"citation":{"locator":"in the list of figures","quote":"2018 – $629,046.36","source":"pbi-2023-05-26"},"destination":"pe","figure":17,"preferredReason":"only_statement","priceBasis":"current_prices","state":"reported","year":2018}$$),
    (1, 351, 'RecordYearlyTotal', $${"amount":{"money":{"amount":"734960.49","currency":"CAD"},"qualifier":"exact"},"citation":{"locator":"in the list of figures","quote":"2019 – $734,960.49","source":"pbi-2023-05-26"},"destination":"pe","figure":18,"preferredReason":"only_statement","priceBasis":"current_prices","state":"reported","year":2019}$$),
    (1, 352, 'RecordYearlyTotal', $${"amount":{"money":{"amount":"948081.53","currency":"CAD"},"qualifier":"exact"},"citation":{"locator":"in the list of figures","quote":"2020 – $948,081.53","source":"pbi-2023-05-26"},"destination":"pe","figure":19,"preferredReason":"only_statement","priceBasis":"current_prices","state":"reported","year":2020}$$),
    (1, 353, 'RecordYearlyTotal', $${"amount":{"money":{"amount":"2700.00","currency":"CAD"},"qualifier":"exact"},"citation":{"locator":"in the list of figures","quote":"2021 – $2,700.00","source":"pbi-2023-05-26"},"destination":"pe","figure":20,"preferredReason":"only_statement","priceBasis":"current_prices","state":"reported","year":2021}$$),
    (1, 354, 'RecordYearlyTotal', $${"amount":{"money":{"amount":"560000","currency":"CAD"},"qualifier":"more_than"},"citation":{"locator":"in the text","quote":"Shipments in 2022 exceeded $560,000 in category that includes aircraft and drones","source":"globe-2024"},"destination":"pe","figure":21,"inference":{"en":"The item number is inferred from the words.","es":"El número de artículo de la lista se deduce de las palabras.","fr":"Le numéro d’article de la liste est déduit des mots."},"item":"2-10","note":{"en":"One category, never the total of 2022.","es":"Una sola categoría, nunca el total de 2022.","fr":"Une seule catégorie, jamais le total de 2022."},"preferredReason":"only_statement","priceBasis":"current_prices","state":"reported","year":2022}$$),
    (1, 355, 'RecordYearlyTotal', $${"citation":{"locator":"in the text","quote":"Last year, Canadian military exports to Peru included “ground vehicles,”","source":"maple-2023-12"},"destination":"pe","figure":22,"inference":{"en":"The item number is inferred from the words.","es":"El número de artículo de la lista se deduce de las palabras.","fr":"Le numéro d’article de la liste est déduit des mots."},"item":"2-6","note":{"en":"The source names the category, no value.","es":"La fuente nombra la categoría, sin valor.","fr":"La source nomme la catégorie, sans valeur."},"preferredReason":"only_statement","priceBasis":"current_prices","state":"reported_without_value","year":2022}$$),
    (1, 356, 'RecordYearlyTotal', $${"citation":{"locator":"in the text","quote":"an export category that includes “riot control agents,”","source":"maple-2023-12"},"destination":"pe","figure":23,"inference":{"en":"The item number is inferred from the words.","es":"El número de artículo de la lista se deduce de las palabras.","fr":"Le numéro d’article de la liste est déduit des mots."},"item":"2-7","note":{"en":"The source names the category, no value. The category is wider than riot control agents.","es":"La fuente nombra la categoría, sin valor. La categoría es más amplia que los agentes antidisturbios.","fr":"La source nomme la catégorie, sans valeur. La catégorie est plus large que les agents antiémeutes."},"preferredReason":"only_statement","priceBasis":"current_prices","state":"reported_without_value","year":2022}$$),
    (1, 357, 'RecordYearlyTotal', $${"citation":{"locator":"in the text","quote":"and aircraft and technology","source":"maple-2023-12"},"destination":"pe","figure":24,"inference":{"en":"The item number is inferred from the words.","es":"El número de artículo de la lista se deduce de las palabras.","fr":"Le numéro d’article de la liste est déduit des mots."},"item":"2-22","note":{"en":"The source names the category, no value.","es":"La fuente nombra la categoría, sin valor.","fr":"La source nomme la catégorie, sans valeur."},"preferredReason":"only_statement","priceBasis":"current_prices","state":"reported_without_value","year":2022}$$),
    (1, 358, 'RecordYearlyTotal', $${"amount":{"money":{"amount":"1800000","currency":"CAD"},"qualifier":"more_than"},"citation":{"locator":"in the text","quote":"Canada exported more than $1.8-million of military goods to Peru in 2023","source":"globe-2024"},"destination":"pe","figure":25,"preferredReason":"only_statement","priceBasis":"current_prices","state":"reported","year":2023}$$),
    (1, 359, 'RecordYearlyTotal', $${"amount":{"money":{"amount":"1800000","currency":"CAD"},"qualifier":"more_than"},"citation":{"locator":"in the text","quote":"the category of shipment was “equipment for military training,” or “for simulating military scenarios,” or “simulators specially designed for training”","source":"globe-2024"},"destination":"pe","figure":26,"inference":{"en":"The item number is inferred from the words (they are those of item 2-14).","es":"El número de artículo de la lista se deduce de las palabras (son las del artículo 2-14).","fr":"Le numéro d’article de la liste est déduit des mots (ce sont ceux de l’article 2-14)."},"item":"2-14","note":{"en":"The article gives one amount and one category for the year.","es":"El artículo de prensa da un solo monto y una sola categoría para el año.","fr":"L’article de presse donne un seul montant et une seule catégorie pour l’année."},"preferredReason":"only_statement","priceBasis":"current_prices","state":"reported","year":2023}$$),
    (1, 360, 'RecordYearlyTotal', $${"citation":{"locator":"in the list of figures","quote":"Colombia – $310,576.25 (2-5, 2-11, 2-15)","source":"pbi-2023-06-10"},"destination":"co","figure":27,"item":"2-5","note":{"en":"The source names the item, no value.","es":"La fuente nombra el artículo de la lista, sin valor.","fr":"La source nomme l’article de la liste, sans valeur."},"preferredReason":"only_statement","priceBasis":"current_prices","state":"reported_without_value","year":2018}$$),
    (1, 361, 'RecordYearlyTotal', $${"citation":{"locator":"in the list of figures","quote":"Colombia – $310,576.25 (2-5, 2-11, 2-15)","source":"pbi-2023-06-10"},"destination":"co","figure":28,"item":"2-11","note":{"en":"The source names the item, no value.","es":"La fuente nombra el artículo de la lista, sin valor.","fr":"La source nomme l’article de la liste, sans valeur."},"preferredReason":"only_statement","priceBasis":"current_prices","state":"reported_without_value","year":2018}$$),
    (1, 362, 'RecordYearlyTotal', $${"citation":{"locator":"in the list of figures","quote":"Colombia – $310,576.25 (2-5, 2-11, 2-15)","source":"pbi-2023-06-10"},"destination":"co","figure":29,"item":"2-15","note":{"en":"The source names the item, no value.","es":"La fuente nombra el artículo de la lista, sin valor.","fr":"La source nomme l’article de la liste, sans valeur."},"preferredReason":"only_statement","priceBasis":"current_prices","state":"reported_without_value","year":2018}$$),
    (1, 363, 'RecordYearlyTotal', $${"citation":{"locator":"in the list of figures","quote":"Colombia – $460,338.87 (2-6, 2-21, 2-22)","source":"pbi-2023-06-10"},"destination":"co","figure":30,"item":"2-21","note":{"en":"The source names the item, no value.","es":"La fuente nombra el artículo de la lista, sin valor.","fr":"La source nomme l’article de la liste, sans valeur."},"preferredReason":"only_statement","priceBasis":"current_prices","state":"reported_without_value","year":2020}$$),
    (1, 364, 'RecordYearlyTotal', $${"citation":{"locator":"in the list of figures","quote":"Colombia – $460,338.87 (2-6, 2-21, 2-22)","source":"pbi-2023-06-10"},"destination":"co","figure":31,"item":"2-22","note":{"en":"The source names the item, no value.","es":"La fuente nombra el artículo de la lista, sin valor.","fr":"La source nomme l’article de la liste, sans valeur."},"preferredReason":"only_statement","priceBasis":"current_prices","state":"reported_without_value","year":2020}$$),
    (1, 365, 'RecordYearlyTotal', $${"citation":{"locator":"in the list of figures","quote":"Colombia – $88,403.11 (2-6, 2-21, 2-22)","source":"pbi-2023-06-10"},"destination":"co","figure":32,"item":"2-6","note":{"en":"The source names the item, no value.","es":"La fuente nombra el artículo de la lista, sin valor.","fr":"La source nomme l’article de la liste, sans valeur."},"preferredReason":"only_statement","priceBasis":"current_prices","state":"reported_without_value","year":2021}$$),
    (1, 366, 'RecordYearlyTotal', $${"citation":{"locator":"in the list of figures","quote":"Colombia – $88,403.11 (2-6, 2-21, 2-22)","source":"pbi-2023-06-10"},"destination":"co","figure":33,"item":"2-21","note":{"en":"The source names the item, no value.","es":"La fuente nombra el artículo de la lista, sin valor.","fr":"La source nomme l’article de la liste, sans valeur."},"preferredReason":"only_statement","priceBasis":"current_prices","state":"reported_without_value","year":2021}$$),
    (1, 367, 'RecordYearlyTotal', $${"citation":{"locator":"in the list of figures","quote":"Colombia – $88,403.11 (2-6, 2-21, 2-22)","source":"pbi-2023-06-10"},"destination":"co","figure":34,"item":"2-22","note":{"en":"The source names the item, no value.","es":"La fuente nombra el artículo de la lista, sin valor.","fr":"La source nomme l’article de la liste, sans valeur."},"preferredReason":"only_statement","priceBasis":"current_prices","state":"reported_without_value","year":2021}$$),
    (1, 368, 'RecordYearlyTotal', $${"citation":{"locator":"in the list of figures","quote":"Colombia – $21,111.10 (2-21, 2-22)*","source":"pbi-2023-06-10"},"destination":"co","figure":35,"item":"2-21","note":{"en":"The source names the item, no value.","es":"La fuente nombra el artículo de la lista, sin valor.","fr":"La source nomme l’article de la liste, sans valeur."},"preferredReason":"only_statement","priceBasis":"current_prices","state":"reported_without_value","year":2022}$$),
    (1, 369, 'RecordYearlyTotal', $${"citation":{"locator":"in the list of figures","quote":"Colombia – $21,111.10 (2-21, 2-22)*","source":"pbi-2023-06-10"},"destination":"co","figure":36,"item":"2-22","note":{"en":"The source names the item, no value.","es":"La fuente nombra el artículo de la lista, sin valor.","fr":"La source nomme l’article de la liste, sans valeur."},"preferredReason":"only_statement","priceBasis":"current_prices","state":"reported_without_value","year":2022}$$),
    (1, 370, 'RecordYearlyTotal', $${"amount":{"money":{"amount":"326000000","currency":"CAD"},"qualifier":"rounded"},"citation":{"locator":"in the text","quote":"$326-million in 2007","source":"ploughshares-2007-2009"},"destination":"all","figure":37,"preferredReason":"only_statement","priceBasis":"current_prices","state":"reported","year":2007}$$),
    (1, 371, 'RecordYearlyTotal', $${"amount":{"money":{"amount":"558000000","currency":"CAD"},"qualifier":"rounded"},"citation":{"locator":"in the text","quote":"$558-million in 2008","source":"ploughshares-2007-2009"},"destination":"all","figure":38,"preferredReason":"only_statement","priceBasis":"current_prices","state":"reported","year":2008}$$),
    (1, 372, 'RecordYearlyTotal', $${"amount":{"money":{"amount":"542000000","currency":"CAD"},"qualifier":"rounded"},"citation":{"locator":"in the text","quote":"$542-million in 2009","source":"ploughshares-2007-2009"},"destination":"all","figure":39,"preferredReason":"only_statement","priceBasis":"current_prices","state":"reported","year":2009}$$),
    (1, 373, 'RecordYearlyTotal', $${"amount":{"money":{"amount":"408500000","currency":"CAD"},"qualifier":"rounded"},"citation":{"locator":"in the text","quote":"totaled $408.5-million in 2010 and $634.5-million in 2011","source":"ploughshares-2010-2011"},"destination":"all","figure":40,"preferredReason":"only_statement","priceBasis":"current_prices","state":"reported","year":2010}$$),
    (1, 374, 'RecordYearlyTotal', $${"amount":{"money":{"amount":"634500000","currency":"CAD"},"qualifier":"rounded"},"citation":{"locator":"in the text","quote":"totaled $408.5-million in 2010 and $634.5-million in 2011","source":"ploughshares-2010-2011"},"destination":"all","figure":41,"preferredReason":"only_statement","priceBasis":"current_prices","state":"reported","year":2011}$$),
    (1, 375, 'RecordYearlyTotal', $${"amount":{"money":{"amount":"1040000000","currency":"CAD"},"qualifier":"rounded"},"citation":{"locator":"in the text","quote":"At $1.04 billion, the total value of military goods exported by Canada in 2012","source":"ottawa-citizen-2012-2013"},"destination":"all","figure":42,"preferredReason":"only_statement","priceBasis":"current_prices","state":"reported","year":2012}$$),
    (1, 376, 'RecordYearlyTotal', $${"amount":{"money":{"amount":"681000000","currency":"CAD"},"qualifier":"rounded"},"citation":{"locator":"in the text","quote":"The value for 2013, at $681 million","source":"ottawa-citizen-2012-2013"},"destination":"all","figure":43,"preferredReason":"only_statement","priceBasis":"current_prices","state":"reported","year":2013}$$),
    (1, 377, 'RecordYearlyTotal', $${"amount":{"money":{"amount":"796600000","currency":"CAD"},"qualifier":"rounded"},"citation":{"locator":"in the text","quote":"amounted to approximately $796.6 million","source":"gac-2014"},"destination":"all","figure":44,"preferredReason":"only_statement","priceBasis":"current_prices","state":"reported","year":2014}$$),
    (1, 378, 'RecordYearlyTotal', $${"amount":{"money":{"amount":"676000000","currency":"CAD"},"qualifier":"rounded"},"citation":{"locator":"dans le texte","quote":"ont totalisé environ 676 millions de dollars","source":"gac-2015-fr"},"destination":"all","figure":45,"preferredReason":"only_statement","priceBasis":"current_prices","state":"reported","year":2015}$$),
    (1, 379, 'RecordYearlyTotal', $${"amount":{"money":{"amount":"718000000","currency":"CAD"},"qualifier":"nearly"},"citation":{"locator":"in the text","quote":"last year nearly reached $718 million","source":"cbc-2016"},"destination":"all","figure":46,"preferredReason":"only_statement","priceBasis":"current_prices","state":"reported","year":2016}$$),
    (1, 380, 'RecordYearlyTotal', $${"amount":{"money":{"amount":"1031000000","currency":"CAD"},"qualifier":"rounded"},"citation":{"locator":"in the text","quote":"over double the value of 2017 exports ($1.031 billion)","source":"pbi-2020"},"destination":"all","figure":47,"preferredReason":"only_statement","priceBasis":"current_prices","state":"reported","year":2017}$$),
    (1, 381, 'RecordYearlyTotal', $${"amount":{"money":{"amount":"2069000000","currency":"CAD"},"qualifier":"rounded"},"citation":{"locator":"in the text","quote":"amounted to approximately $2.069 billion","source":"pbi-2020"},"destination":"all","figure":48,"preferredReason":"only_statement","priceBasis":"current_prices","state":"reported","year":2018}$$),
    (1, 382, 'RecordYearlyTotal', $${"amount":{"money":{"amount":"3757000000","currency":"CAD"},"qualifier":"rounded"},"citation":{"locator":"in the text","quote":"amounted to a record high of approximately $3.757 billion","source":"pbi-2020"},"destination":"all","figure":49,"preferredReason":"only_statement","priceBasis":"current_prices","state":"reported","year":2019}$$),
    (1, 383, 'RecordYearlyTotal', $${"amount":{"money":{"amount":"1966000000","currency":"CAD"},"qualifier":"rounded"},"citation":{"locator":"in the text","quote":"in 2020 it sent approximately $1.966 billion in controlled military goods","source":"canadian-press-2020"},"destination":"all","figure":50,"preferredReason":"only_statement","priceBasis":"current_prices","state":"reported","year":2020}$$),
    (1, 384, 'RecordYearlyTotal', $${"amount":{"money":{"amount":"2730000000","currency":"CAD"},"qualifier":"rounded"},"citation":{"locator":"in the text","quote":"second highest in history: $2.73-billion","source":"ploughshares-2021"},"destination":"all","figure":51,"preferredReason":"only_statement","priceBasis":"current_prices","state":"reported","year":2021}$$),
    (1, 385, 'RecordYearlyTotal', $${"amount":{"money":{"amount":"2100000000","currency":"CAD"},"qualifier":"rounded"},"citation":{"locator":"in the text","quote":"exported a total of $2.1 billion in goods to non-U.S. countries","source":"maple-2022"},"destination":"all","figure":52,"preferredReason":"only_statement","priceBasis":"current_prices","state":"reported","year":2022}$$),
    (1, 386, 'RecordYearlyTotal', $${"amount":{"money":{"amount":"2143000000","currency":"CAD"},"qualifier":"rounded"},"citation":{"locator":"in the text","quote":"exports totaling $2.143 billion in military goods to non-U.S. destinations","source":"ploughshares-2023"},"destination":"all","figure":53,"preferredReason":"only_statement","priceBasis":"current_prices","state":"reported","year":2023}$$);

insert into release_change (release, position, type, content) values
    (1, 387, 'RecordPermit', $${"ceiling":{"money":{"amount":"960000","currency":"CAD"},"qualifier":"exact"},"citation":{"locator":"in the text","quote":"valued at $960,000 for a three-year period starting on February 6 this year","source":"maple-2023-12"},"destination":"pe","disclosedIn":{"en":"access to information release to Amnesty International Canada","es":"documentos entregados a Amnistía Internacional Canadá en respuesta a una solicitud de acceso a la información","fr":"documents communiqués à Amnistie internationale Canada en réponse à une demande d’accès à l’information"},"disclosures":{"amount":"disclosed","approval_date":"refused_on_request","end_user":"unknown","goods_description":"redacted","holder_address":"redacted","holder_name":"redacted","items":"disclosed","permit_number":"unknown","term":"disclosed","valid_from":"disclosed"},"figure":54,"id":"pe-2023-02-06","inference":{"en":"item numbers inferred from the words “infrared or thermal imaging equipment,” production equipment, and military technology and software","es":"números de artículo de la lista deducidos de las palabras “infrared or thermal imaging equipment” (equipo de imagen infrarroja o térmica), equipo de producción, y tecnología y programas informáticos militares","fr":"numéros d’article de la liste déduits des mots « infrared or thermal imaging equipment » (matériel d’imagerie infrarouge ou thermique), matériel de production, et technologie et logiciels militaires"},"items":["2-15","2-18","2-21","2-22"],"note":{"en":"The “valid from” date is not necessarily the date on which the permit was approved.","es":"La fecha de inicio de validez (“valid from”) no es necesariamente la fecha en que se aprobó el permiso.","fr":"La date de début de validité (« valid from ») n’est pas nécessairement la date à laquelle la licence a été approuvée."},"termMonths":36,"validFrom":"2023-02-06"}$$);

insert into release_change (release, position, type, content) values
    (1, 388, 'RecordPermitCount', $${"citation":{"locator":"in the text","source":"pbi-2021-06-03"},"count":5,"destination":"co","figure":55,"measure":"issued","year":2020}$$),
    (1, 389, 'RecordPermitCount', $${"citation":{"locator":"in the text","source":"pbi-2021-06-03"},"count":4,"destination":"co","figure":56,"measure":"utilized","year":2020}$$);

insert into release_change (release, position, type, content) values
    (1, 390, 'RecordEquipmentCount', $${"citation":{"locator":"in the text","quote":"Canada sold 24 light armoured vehicles (LAVs) to the Colombian army","source":"rabble-2021"},"count":24,"destination":"co","figure":57,"fromYear":2014,"goods":{"en":"light armoured vehicle (LAV)","es":"vehículo blindado ligero (LAV)","fr":"véhicule blindé léger (VBL)"},"item":"2-6","measure":"sold","qualifier":"exact","recipient":{"en":"Colombian army","es":"ejército colombiano","fr":"armée colombienne"},"toYear":2014}$$),
    (1, 391, 'RecordEquipmentCount', $${"citation":{"locator":"in the text","quote":"at least four armoured personnel carriers (APCs) to the National Police of Colombia","source":"rabble-2021"},"count":4,"destination":"co","figure":58,"fromYear":2014,"goods":{"en":"armoured personnel carrier (APC)","es":"vehículo blindado de transporte de personal (APC)","fr":"véhicule blindé de transport de troupes (VBTT)"},"item":"2-6","measure":"sold","note":{"en":"Armoured vehicles not designed for military use may fall outside Group 2.","es":"Los vehículos blindados que no están diseñados para uso militar pueden quedar fuera del Grupo 2.","fr":"Les véhicules blindés qui ne sont pas conçus pour l’usage militaire peuvent ne pas relever du groupe 2."},"qualifier":"at_least","recipient":{"en":"National Police of Colombia","es":"Policía Nacional de Colombia","fr":"Police nationale de Colombie"},"toYear":2014}$$),
    (1, 392, 'RecordEquipmentCount', $${"citation":{"locator":"in the text","source":"ploughshares-2013-01"},"count":24,"destination":"co","figure":59,"fromYear":2013,"goods":{"en":"LAV III","es":"LAV III","fr":"VBL III (LAV III)"},"item":"2-6","measure":"contracted","note":{"en":"Contract announced 10 January 2013, deliveries to end by May 2014. A contract value is not an export value.","es":"Contrato anunciado el 10 de enero de 2013; las entregas debían concluir a más tardar en mayo de 2014. El valor de un contrato no es un valor de exportación.","fr":"Contrat annoncé le 10 janvier 2013, livraisons devant prendre fin au plus tard en mai 2014. La valeur d’un contrat n’est pas une valeur d’exportation."},"qualifier":"exact","recipient":{"en":"Colombian army","es":"ejército colombiano","fr":"armée colombienne"},"toYear":2014,"value":{"amount":"65300000","currency":"USD"}}$$),
    (1, 393, 'RecordEquipmentCount', $${"citation":{"locator":"in the text","source":"ploughshares-46"},"count":46,"destination":"co","figure":60,"fromYear":2013,"goods":{"en":"LAV","es":"LAV","fr":"VBL (LAV)"},"item":"2-6","measure":"contracted","note":{"en":"Contracts of 2013 and 2014 together.","es":"Contratos de 2013 y de 2014 en conjunto.","fr":"Contrats de 2013 et de 2014 ensemble."},"qualifier":"exact","recipient":{"en":"Colombian army","es":"ejército colombiano","fr":"armée colombienne"},"toYear":2014}$$),
    (1, 394, 'RecordEquipmentCount', $${"citation":{"locator":"in the text","quote":"including 32 LAV II armored vehicles worth CAD 67 million (US$ 49.5 million)","source":"efe-2023-05-04"},"count":32,"destination":"pe","figure":61,"fromYear":2014,"goods":{"en":"LAV II","es":"LAV II","fr":"VBL II (LAV II)"},"item":"2-6","measure":"exported","note":{"en":"Conflicts with the contract notice, which gives the same amount in US dollars.","es":"Contradice el aviso del contrato, que da el mismo monto en dólares estadounidenses.","fr":"En contradiction avec l’avis de contrat, qui donne le même montant en dollars américains."},"qualifier":"exact","toYear":2021,"value":{"amount":"67000000","currency":"CAD"}}$$),
    (1, 395, 'RecordEquipmentCount', $${"citation":{"locator":"in the text","source":"navaltoday-2014-07-28"},"count":32,"destination":"pe","figure":62,"fromYear":2014,"goods":{"en":"LAV II","es":"LAV II","fr":"VBL II (LAV II)"},"item":"2-6","measure":"contracted","note":{"en":"Contract notice of July 2014.","es":"Aviso de contrato de julio de 2014.","fr":"Avis de contrat de juillet 2014."},"qualifier":"exact","recipient":{"en":"Peruvian naval infantry","es":"infantería de marina peruana","fr":"infanterie de marine péruvienne"},"toYear":2014,"value":{"amount":"67000000","currency":"USD"}}$$);

insert into release_change (release, position, type, content) values
    (1, 396, 'RecordEvent', $${"citation":{"locator":"in the text","quote":"the protests against the Peruvian government began amid a political crisis","source":"maple-2023-12"},"destination":"pe","endsOn":"2023-03","id":"pe-2022-12-protests","kind":"protests","note":{"en":"The end is given as “March 2023” by the Canadian government’s statement (globe-2024) and “December to February” by pbi-2023-05-26.","es":"La declaración del gobierno canadiense (globe-2024) da como final “March 2023” (marzo de 2023); pbi-2023-05-26 escribe “December to February” (de diciembre a febrero).","fr":"La déclaration du gouvernement canadien (globe-2024) donne comme fin « March 2023 » (mars 2023); pbi-2023-05-26 écrit « December to February » (de décembre à février)."},"startsOn":"2022-12-07","title":{"en":"Protests after the removal of President Pedro Castillo; lethal force by security forces","es":"Protestas tras la destitución del presidente Pedro Castillo; fuerza letal de las fuerzas de seguridad","fr":"Manifestations après la destitution du président Pedro Castillo; force létale employée par les forces de sécurité"}}$$),
    (1, 397, 'RecordEvent', $${"citation":{"locator":"in the text","quote":"that resulted in 49 deaths during the protests from December to February","source":"pbi-2023-05-26"},"destination":"pe","endsOn":"2023-02","id":"pe-2022-12-deaths-49","kind":"deaths","note":{"en":"globe-2024 prints “About 50 Peruvians and a police officer”.","es":"globe-2024 escribe “About 50 Peruvians and a police officer” (unos 50 peruanos y un policía).","fr":"globe-2024 écrit « About 50 Peruvians and a police officer » (environ 50 Péruviens et un policier)."},"startsOn":"2022-12","title":{"en":"49 people killed during the protests, according to Amnesty International","es":"49 personas muertas durante las protestas, según Amnistía Internacional","fr":"49 personnes tuées pendant les manifestations, selon Amnistie internationale"}}$$),
    (1, 398, 'RecordEvent', $${"citation":{"locator":"in the text","quote":"About 50 Peruvians and a police officer were killed, and more than 1,000 injured","source":"globe-2024"},"destination":"pe","endsOn":"2023-03","id":"pe-2022-12-deaths-50","kind":"deaths","startsOn":"2022-12","title":{"en":"About 50 Peruvians and a police officer killed, more than 1,000 injured","es":"Unos 50 peruanos y un policía muertos, más de 1000 heridos","fr":"Environ 50 Péruviens et un policier tués, plus de 1 000 blessés"}}$$),
    (1, 399, 'RecordEvent', $${"citation":{"locator":"in the text","quote":"12 people were killed as a result of the use of firearms","source":"efe-2023-05-04"},"destination":"pe","endsOn":"2023-02","id":"pe-2022-12-deaths-firearms","kind":"deaths","note":{"en":"A part of the total.","es":"Una parte del total.","fr":"Une partie du total."},"startsOn":"2022-12","title":{"en":"12 people killed by firearms, in the cases of Amnesty’s report","es":"12 personas muertas por armas de fuego, en los casos del informe de Amnistía Internacional","fr":"12 personnes tuées par des armes à feu, dans les cas du rapport d’Amnistie internationale"}}$$),
    (1, 400, 'RecordEvent', $${"citation":{"locator":"in the text","quote":"was instructed to lobby her Peruvian counterpart","source":"maple-2023-12"},"destination":"pe","id":"pe-2022-07-meeting","kind":"meeting","startsOn":"2022-07","title":{"en":"Defence minister instructed to lobby her Peruvian counterpart to buy Canadian military supplies","es":"Se instruye a la ministra de Defensa para que promueva ante su homólogo peruano la compra de suministros militares canadienses","fr":"La ministre de la Défense est chargée d’inciter son homologue péruvien à acheter des fournitures militaires canadiennes"}}$$),
    (1, 401, 'RecordEvent', $${"citation":{"locator":"in the text","quote":"met with Alberto Otárola, Prime Minister of Peru","source":"pbi-2023-05-26"},"destination":"pe","id":"pe-2023-03-meeting","kind":"meeting","startsOn":"2023-03-07","title":{"en":"Canada’s trade minister meets Peru’s prime minister and economy minister in Toronto","es":"La ministra de Comercio de Canadá se reúne en Toronto con el primer ministro y el ministro de Economía de Perú","fr":"La ministre du Commerce du Canada rencontre à Toronto le premier ministre et le ministre de l’Économie du Pérou"}}$$),
    (1, 402, 'RecordEvent', $${"citation":{"locator":"in the text","quote":"requesting that new permits for the export of military goods to Peru be suspended","source":"efe-2023-05-04"},"destination":"pe","id":"pe-2023-03-request","kind":"request","startsOn":"2023-03-30","title":{"en":"Amnesty International Canada asks the foreign minister to suspend new permits for Peru","es":"Amnistía Internacional Canadá pide a la ministra de Relaciones Exteriores que suspenda los nuevos permisos para Perú","fr":"Amnistie internationale Canada demande à la ministre des Affaires étrangères de suspendre les nouvelles licences pour le Pérou"}}$$),
    (1, 403, 'RecordEvent', $${"citation":{"locator":"in the text","quote":"presented a constitutional complaint","source":"maple-2023-12"},"destination":"pe","id":"pe-2023-11-investigation","kind":"investigation","startsOn":"2023-11-27","title":{"en":"Attorney General presents a constitutional complaint against the president and ministers","es":"La fiscal de la Nación presenta una denuncia constitucional contra la presidenta y ministros","fr":"La procureure générale dépose une plainte constitutionnelle contre la présidente et des ministres"}}$$),
    (1, 404, 'RecordEvent', $${"citation":{"locator":"in the text","quote":"I deeply regret all the deaths, injuries and violence in Colombia.","source":"rabble-2021"},"destination":"co","id":"co-2021-05-statement-ambassador","kind":"statement","startsOn":"2021-05-04","title":{"en":"Canada’s ambassador to Colombia regrets the deaths and defends peaceful demonstration","es":"El embajador de Canadá en Colombia lamenta las muertes y defiende la manifestación pacífica","fr":"L’ambassadeur du Canada en Colombie déplore les morts et défend la manifestation pacifique"}}$$),
    (1, 405, 'RecordEvent', $${"citation":{"locator":"in the text","quote":"Canada condemns the violence, including the disproportionate use of force by security forces","source":"rabble-2021"},"destination":"co","id":"co-2021-05-statement-minister","kind":"statement","startsOn":"2021-05-09","title":{"en":"Canada’s foreign minister condemns the violence, including disproportionate force by security forces","es":"El ministro de Relaciones Exteriores de Canadá condena la violencia, incluida la fuerza desproporcionada de las fuerzas de seguridad","fr":"Le ministre des Affaires étrangères du Canada condamne la violence, y compris la force disproportionnée des forces de sécurité"}}$$),
    (1, 406, 'RecordEvent', $${"citation":{"locator":"in the text","quote":"As the violence against the ongoing national strike in Colombia continues","source":"rabble-2021"},"destination":"co","id":"co-2021-05-protests","kind":"protests","note":{"en":"The article does not print the dates of the strike.","es":"El artículo de prensa no indica las fechas del paro.","fr":"L’article de presse n’indique pas les dates de la grève."},"startsOn":"2021-05","title":{"en":"National strike in Colombia; violence against protesters","es":"Paro nacional en Colombia; violencia contra los manifestantes","fr":"Grève nationale en Colombie; violence contre les manifestants"}}$$),
    (1, 407, 'RecordEvent', $${"citation":{"locator":"in the text","quote":"This effort will support post-conflict policing efforts in Colombia","source":"rabble-2021"},"destination":"co","id":"co-2017-10-policing","kind":"policing","startsOn":"2017-10-30","title":{"en":"Bilateral police initiative with Colombia reported","es":"Se informa de una iniciativa policial bilateral con Colombia","fr":"Une initiative policière bilatérale avec la Colombie est rapportée"}}$$),
    (1, 408, 'RecordEvent', $${"citation":{"locator":"in the text","quote":"toured the exhibition floor at the CANSEC arms show in Ottawa","source":"rabble-2021"},"destination":"co","id":"co-2014-arms-fair","kind":"arms_fair","startsOn":"2014","title":{"en":"Colombian delegation tours the CANSEC arms show in Ottawa","es":"Una delegación colombiana recorre la feria de armas CANSEC en Ottawa","fr":"Une délégation colombienne visite le salon de l’armement CANSEC à Ottawa"}}$$),
    (1, 409, 'RecordEvent', $${"citation":{"locator":"in the text","quote":"attended the CANSEC arms show in Ottawa in 2014 and 2018","source":"pbi-2023-05-26"},"destination":"pe","id":"pe-2014-arms-fair","kind":"arms_fair","startsOn":"2014","title":{"en":"Peruvian military attends the CANSEC arms show in Ottawa","es":"Militares peruanos asisten a la feria de armas CANSEC en Ottawa","fr":"Des militaires péruviens assistent au salon de l’armement CANSEC à Ottawa"}}$$),
    (1, 410, 'RecordEvent', $${"citation":{"locator":"in the text","quote":"attended the CANSEC arms show in Ottawa in 2014 and 2018","source":"pbi-2023-05-26"},"destination":"pe","id":"pe-2018-arms-fair","kind":"arms_fair","startsOn":"2018","title":{"en":"Peruvian military attends the CANSEC arms show in Ottawa","es":"Militares peruanos asisten a la feria de armas CANSEC en Ottawa","fr":"Des militaires péruviens assistent au salon de l’armement CANSEC à Ottawa"}}$$),
    (1, 411, 'RecordEvent', $${"citation":{"locator":"in the text","quote":"block the export of sensitive military goods","source":"rabble-2021"},"destination":"hk","id":"hk-2020-07-precedent","kind":"precedent","startsOn":"2020-07","title":{"en":"Canada blocks the export of sensitive military goods to Hong Kong","es":"Canadá bloquea la exportación de bienes militares sensibles a Hong Kong","fr":"Le Canada bloque l’exportation de marchandises militaires sensibles vers Hong Kong"}}$$),
    (1, 412, 'RecordEvent', $${"citation":{"locator":"in the text","quote":"Canada has suspended arms exports over human rights concerns to other countries, such as Turkey and Belarus","source":"maple-2023-12"},"destination":"tr","id":"tr-precedent","kind":"precedent","note":{"en":"Reported by the article without a date.","es":"Informado sin fecha por el artículo de prensa.","fr":"Rapporté sans date par l’article de presse."},"title":{"en":"Canada suspended arms exports over human rights concerns, as reported","es":"Canadá suspendió exportaciones de armas por preocupaciones de derechos humanos, según se informó","fr":"Le Canada a suspendu des exportations d’armes par souci des droits de la personne, selon ce qui est rapporté"}}$$),
    (1, 413, 'RecordEvent', $${"citation":{"locator":"in the text","quote":"Canada has suspended arms exports over human rights concerns to other countries, such as Turkey and Belarus","source":"maple-2023-12"},"destination":"by","id":"by-precedent","kind":"precedent","note":{"en":"Reported by the article without a date.","es":"Informado sin fecha por el artículo de prensa.","fr":"Rapporté sans date par l’article de presse."},"title":{"en":"Canada suspended arms exports over human rights concerns, as reported","es":"Canadá suspendió exportaciones de armas por preocupaciones de derechos humanos, según se informó","fr":"Le Canada a suspendu des exportations d’armes par souci des droits de la personne, selon ce qui est rapporté"}}$$),
    (1, 414, 'RecordEvent', $${"citation":{"locator":"in the text","quote":"Spain and Brazil, meanwhile, both paused exports to Peru","source":"maple-2023-12"},"destination":"pe","id":"pe-precedent-spain-brazil","kind":"precedent","note":{"en":"Reported by the article without a date.","es":"Informado sin fecha por el artículo de prensa.","fr":"Rapporté sans date par l’article de presse."},"title":{"en":"Spain and Brazil paused exports to Peru, as reported","es":"España y Brasil pausaron sus exportaciones a Perú, según se informó","fr":"L’Espagne et le Brésil ont interrompu leurs exportations vers le Pérou, selon ce qui est rapporté"}}$$),
    (1, 415, 'RecordEvent', $${"citation":{"locator":"in the text","quote":"no Canadian-made military, aircraft, or technological equipment previously sold to Peru have been used in a manner inconsistent with their stated end-use","source":"maple-2023-12"},"destination":"pe","id":"pe-2023-statement","kind":"statement","startsOn":"2023","title":{"en":"Global Affairs Canada: no Canadian-made equipment used inconsistently with its stated end use, according to internal reports","es":"Asuntos Mundiales Canadá: ningún equipo de fabricación canadiense se usó de manera incompatible con su uso final declarado, según informes internos","fr":"Affaires mondiales Canada : aucun équipement de fabrication canadienne utilisé d’une manière incompatible avec l’utilisation finale déclarée, selon des rapports internes"}}$$),
    (1, 416, 'RecordEvent', $${"citation":{"locator":"in the text","quote":"reviewed on a case-by-case basis","source":"globe-2024"},"destination":"pe","id":"pe-2024-statement","kind":"statement","startsOn":"2024","title":{"en":"Global Affairs Canada: applications are reviewed case by case","es":"Asuntos Mundiales Canadá: las solicitudes se examinan caso por caso","fr":"Affaires mondiales Canada : les demandes sont examinées au cas par cas"}}$$);

insert into release_change (release, position, type, content) values
    (1, 417, 'RecordLegalText', $${"id":"eipa-substantial-risk","instrument":"eipa","instrumentSource":"eipa","note":{"en":"The minister shall not issue a permit where the substantial risk remains after mitigating measures.","es":"El ministro no expedirá un permiso cuando el riesgo sustancial subsista tras las medidas de mitigación.","fr":"Le ministre ne délivre pas de licence lorsque le risque sérieux subsiste après les mesures d’atténuation."},"section":"7.4","words":"there is a substantial risk that they could be used to commit or facilitate a serious violation of international human rights law"}$$),
    (1, 418, 'RecordLegalText', $${"id":"att-7","instrument":"att","note":{"en":"Article 7(3) of the Arms Trade Treaty speaks of an overriding risk: not the same words as Canada’s act. Canada is a State Party since 17 September 2019.","es":"El artículo 7(3) del Tratado sobre el Comercio de Armas habla de un riesgo manifiesto: no son las mismas palabras que las de la ley canadiense. Canadá es Estado parte desde el 17 de septiembre de 2019.","fr":"Le paragraphe 7(3) du Traité sur le commerce des armes parle d’un risque prépondérant : ce ne sont pas les mêmes mots que dans la loi canadienne. Le Canada est État partie depuis le 17 septembre 2019."},"section":"7"}$$),
    (1, 419, 'RecordLegalText', $${"id":"eipa-report","instrument":"eipa","instrumentSource":"eipa","note":{"en":"The yearly report to Parliament; a legal duty since 1 September 2019, voluntary before.","es":"El informe anual al Parlamento; obligación legal desde el 1 de septiembre de 2019, voluntario antes.","fr":"Le rapport annuel au Parlement; une obligation légale depuis le 1er septembre 2019, volontaire auparavant."},"section":"27","words":"No later than May 31 of each year"}$$);

insert into release_change (release, position, type, content) values
    (1, 420, 'RecordClaim', $${"amount":{"money":{"amount":"45000000","currency":"CAD"},"qualifier":"exact"},"citation":{"locator":"in the text","quote":"$45 million of Canadian military exports to Colombia","source":"rabble-2021"},"destinations":["co"],"id":"co-45m","kind":"totals","note":{"en":"A heading without a period; the years 2014-2018 follow it.","es":"Un título sin período; le siguen los años 2014-2018.","fr":"Un titre sans période; les années 2014-2018 le suivent."}}$$),
    (1, 421, 'RecordClaim', $${"amount":{"money":{"amount":"2400000","currency":"CAD"},"qualifier":"exact"},"citation":{"locator":"in the text","quote":"Canada has exported $2.4 million in “military goods” to Peru over the past five years","source":"pbi-2023-05-26"},"destinations":["pe"],"fromYear":2017,"id":"pe-2.4m","kind":"totals","toYear":2021}$$),
    (1, 422, 'RecordClaim', $${"amount":{"money":{"amount":"81400000","currency":"CAD"},"qualifier":"exact"},"beside":{"money":{"amount":"60000000","currency":"USD"},"qualifier":"about"},"citation":{"locator":"in the text","quote":"Between 2014 and 2021, Canada exported military equipment and technology worth CAD 81.4 million (about 60 million USD) to Peru","source":"efe-2023-05-04"},"destinations":["pe"],"fromYear":2014,"id":"pe-81.4m","kind":"totals","note":{"en":"Also printed in French by Alter Québec.","es":"También publicado en francés por Alter Québec.","fr":"Aussi publié en français par Alter Québec."},"toYear":2021}$$),
    (1, 423, 'RecordClaim', $${"amount":{"money":{"amount":"67000000","currency":"CAD"},"qualifier":"exact"},"beside":{"money":{"amount":"49500000","currency":"USD"},"qualifier":"exact"},"citation":{"locator":"in the text","quote":"including 32 LAV II armored vehicles worth CAD 67 million (US$ 49.5 million)","source":"efe-2023-05-04"},"destinations":["pe"],"fromYear":2014,"id":"pe-67m-lav","kind":"goods","note":{"en":"A part of the sum above, one kind of goods.","es":"Una parte de la suma anterior, un solo tipo de bienes.","fr":"Une partie de la somme ci-dessus, un seul type de biens."},"toYear":2021}$$),
    (1, 424, 'RecordClaim', $${"amount":{"money":{"amount":"1800000","currency":"CAD"},"qualifier":"more_than"},"citation":{"locator":"in the text","quote":"Canada exported more than $1.8-million of military goods to Peru in 2023","source":"globe-2024"},"destinations":["pe"],"fromYear":2023,"id":"pe-1.8m-2023","kind":"totals","toYear":2023}$$),
    (1, 425, 'RecordClaim', $${"amount":{"money":{"amount":"1000000","currency":"CAD"},"qualifier":"nearly"},"citation":{"locator":"in the text","quote":"green-light nearly $1 million in new military exports to Peru","source":"maple-2023-12"},"destinations":["pe"],"id":"pe-1m-permit","kind":"permit","note":{"en":"A permit, not an export: it is checked against the permit of 6 February 2023.","es":"Un permiso, no una exportación: se verifica con el permiso del 6 de febrero de 2023.","fr":"Une licence, non une exportation : l’énoncé est vérifié par rapport à la licence du 6 février 2023."},"permit":"pe-2023-02-06"}$$),
    (1, 426, 'RecordClaim', $${"amount":{"money":{"amount":"19860000","currency":"CAD"},"qualifier":"exact"},"citation":{"locator":"in the text","quote":"$19.86 million in military goods to Colombia and Mexico over the past five years","source":"pbi-2023-06-10"},"destinations":["co","mx"],"fromYear":2018,"id":"co-mx-19.86m","kind":"totals","note":{"en":"Two destinations together.","es":"Dos destinos juntos.","fr":"Deux destinations ensemble."},"toYear":2022}$$);

create temporary view founding as
    select position, type, content::jsonb as content
      from release_change
     where release = 1;

insert into destination (code)
    select content ->> 'code' from founding where type = 'RecordDestination' order by position;

insert into destination_name (destination, since_release, name_en, name_fr, name_es)
    select content ->> 'code', 1, content #>> '{name,en}', content #>> '{name,fr}', content #>> '{name,es}'
      from founding
     where type = 'RecordDestination'
     order by position;

insert into ecl_group (number, since_release, title_en, title_fr, title_es, in_report)
    select (content ->> 'number')::integer, 1,
           content #>> '{title,en}', content #>> '{title,fr}', content #>> '{title,es}', (content ->> 'inReport')::boolean
      from founding
     where type = 'RecordItemGroup'
     order by position;

insert into item (code)
    select content ->> 'code' from founding where type = 'RecordItem' order by position;

insert into item_version (item, since_release, group_number, sort, label_en, label_fr, label_es,
        title_en, title_en_status, title_fr, title_fr_status, wassenaar_ml, valid_from, valid_to)
    select content ->> 'code', 1, (content ->> 'group')::integer, (content ->> 'sort')::integer,
           content #>> '{label,en}', content #>> '{label,fr}', content #>> '{label,es}',
           content #>> '{titleEn,words}', content #>> '{titleEn,status}',
           content #>> '{titleFr,words}', content #>> '{titleFr,status}',
           content ->> 'wassenaarMl', content ->> 'validFrom', content ->> 'validTo'
      from founding
     where type = 'RecordItem'
     order by position;

insert into source (id)
    select content ->> 'id' from founding where type = 'RecordSource' order by position;

insert into source_version (source, since_release, kind, title, publisher, author, published_on, language,
        address, archive_address, copy_sha256, note_en, note_fr, note_es)
    select content ->> 'id', 1, content ->> 'kind', content ->> 'title', content ->> 'publisher', content ->> 'author',
           content ->> 'publishedOn', content ->> 'language',
           content ->> 'address', content ->> 'archiveAddress', content ->> 'copySha256',
           content #>> '{note,en}', content #>> '{note,fr}', content #>> '{note,es}'
      from founding
     where type = 'RecordSource'
     order by position;

insert into country_listing (id, since_release, destination, list, amended_by, listed_since, listed_until,
        source, locator, quote)
    select content ->> 'id', 1, content ->> 'destination', content ->> 'list', content ->> 'amendedBy',
           content ->> 'listedSince', content ->> 'listedUntil',
           content ->> 'source', content ->> 'locator', content ->> 'quote'
      from founding
     where type = 'RecordListing'
     order by position;

insert into report_edition (id, since_release, first_year, last_year, released_on, note_en, note_fr, note_es,
        source_en, source_fr)
    select content ->> 'id', 1, (content ->> 'firstYear')::integer, (content ->> 'lastYear')::integer,
           content ->> 'releasedOn', content #>> '{note,en}', content #>> '{note,fr}', content #>> '{note,es}',
           content ->> 'sourceEn', content ->> 'sourceFr'
      from founding
     where type = 'RecordReportEdition'
     order by position;

insert into figure (id, kind)
    select (content ->> 'figure')::bigint,
           case type
               when 'RecordYearlyTotal' then 'yearly_total'
               when 'RecordPermit' then 'permit'
               when 'RecordPermitCount' then 'permit_count'
               when 'RecordEquipmentCount' then 'equipment_count'
           end
      from founding
     where content ? 'figure'
     order by position;

insert into yearly_total (figure, since_release, destination, year, item, state, amount, decimals, currency, qualifier,
        price_basis, source, locator, quote, retrieved_on, inference_en, inference_fr, inference_es,
        note_en, note_fr, note_es, preferred_reason)
    select (content ->> 'figure')::bigint, 1, content ->> 'destination', (content ->> 'year')::integer, content ->> 'item',
           content ->> 'state', (content #>> '{amount,money,amount}')::numeric,
           scale((content #>> '{amount,money,amount}')::numeric), content #>> '{amount,money,currency}',
           content #>> '{amount,qualifier}', content ->> 'priceBasis',
           content #>> '{citation,source}', content #>> '{citation,locator}', content #>> '{citation,quote}',
           (content #>> '{citation,retrievedOn}')::date,
           content #>> '{inference,en}', content #>> '{inference,fr}', content #>> '{inference,es}',
           content #>> '{note,en}', content #>> '{note,fr}', content #>> '{note,es}', content ->> 'preferredReason'
      from founding
     where type = 'RecordYearlyTotal'
     order by position;

insert into permit (id)
    select content ->> 'id' from founding where type = 'RecordPermit' order by position;

insert into permit_version (permit, since_release, figure, destination, valid_from, valid_to, term_months,
        amount, decimals, currency, qualifier, disclosed_in_en, disclosed_in_fr, disclosed_in_es, request_number,
        inference_en, inference_fr, inference_es, note_en, note_fr, note_es, source, locator, quote, retrieved_on)
    select content ->> 'id', 1, (content ->> 'figure')::bigint, content ->> 'destination',
           content ->> 'validFrom', content ->> 'validTo', (content ->> 'termMonths')::integer,
           (content #>> '{ceiling,money,amount}')::numeric, scale((content #>> '{ceiling,money,amount}')::numeric),
           content #>> '{ceiling,money,currency}', content #>> '{ceiling,qualifier}',
           content #>> '{disclosedIn,en}', content #>> '{disclosedIn,fr}', content #>> '{disclosedIn,es}',
           content ->> 'requestNumber',
           content #>> '{inference,en}', content #>> '{inference,fr}', content #>> '{inference,es}',
           content #>> '{note,en}', content #>> '{note,fr}', content #>> '{note,es}',
           content #>> '{citation,source}', content #>> '{citation,locator}', content #>> '{citation,quote}',
           (content #>> '{citation,retrievedOn}')::date
      from founding
     where type = 'RecordPermit'
     order by position;

insert into permit_item (permit, since_release, item)
    select content ->> 'id', 1, item
      from founding, jsonb_array_elements_text(content -> 'items') as item
     where type = 'RecordPermit';

insert into permit_field (permit, since_release, field, disclosure)
    select content ->> 'id', 1, field, disclosure
      from founding, jsonb_each_text(content -> 'disclosures') as disclosed (field, disclosure)
     where type = 'RecordPermit';

insert into permit_count (figure, since_release, destination, year, measure, count, source, locator, quote, retrieved_on,
        note_en, note_fr, note_es)
    select (content ->> 'figure')::bigint, 1, content ->> 'destination', (content ->> 'year')::integer,
           content ->> 'measure', (content ->> 'count')::integer,
           content #>> '{citation,source}', content #>> '{citation,locator}', content #>> '{citation,quote}',
           (content #>> '{citation,retrievedOn}')::date,
           content #>> '{note,en}', content #>> '{note,fr}', content #>> '{note,es}'
      from founding
     where type = 'RecordPermitCount'
     order by position;

insert into equipment_count (figure, since_release, destination, from_year, to_year, count, qualifier,
        goods_en, goods_fr, goods_es, recipient_en, recipient_fr, recipient_es, measure, amount, decimals, currency, item,
        source, locator, quote, retrieved_on, note_en, note_fr, note_es)
    select (content ->> 'figure')::bigint, 1, content ->> 'destination',
           (content ->> 'fromYear')::integer, (content ->> 'toYear')::integer, (content ->> 'count')::integer,
           content ->> 'qualifier', content #>> '{goods,en}', content #>> '{goods,fr}', content #>> '{goods,es}',
           content #>> '{recipient,en}', content #>> '{recipient,fr}', content #>> '{recipient,es}', content ->> 'measure',
           (content #>> '{value,amount}')::numeric, scale((content #>> '{value,amount}')::numeric),
           content #>> '{value,currency}', content ->> 'item',
           content #>> '{citation,source}', content #>> '{citation,locator}', content #>> '{citation,quote}',
           (content #>> '{citation,retrievedOn}')::date,
           content #>> '{note,en}', content #>> '{note,fr}', content #>> '{note,es}'
      from founding
     where type = 'RecordEquipmentCount'
     order by position;

insert into event (id)
    select content ->> 'id' from founding where type = 'RecordEvent' order by position;

insert into event_version (event, since_release, destination, starts_on, ends_on, kind, title_en, title_fr, title_es,
        source, locator, quote, retrieved_on, note_en, note_fr, note_es)
    select content ->> 'id', 1, content ->> 'destination', content ->> 'startsOn', content ->> 'endsOn', content ->> 'kind',
           content #>> '{title,en}', content #>> '{title,fr}', content #>> '{title,es}',
           content #>> '{citation,source}', content #>> '{citation,locator}', content #>> '{citation,quote}',
           (content #>> '{citation,retrievedOn}')::date,
           content #>> '{note,en}', content #>> '{note,fr}', content #>> '{note,es}'
      from founding
     where type = 'RecordEvent'
     order by position;

insert into legal_text (id, since_release, instrument, instrument_source, section, words, note_en, note_fr, note_es)
    select content ->> 'id', 1, content ->> 'instrument', content ->> 'instrumentSource', content ->> 'section',
           content ->> 'words', content #>> '{note,en}', content #>> '{note,fr}', content #>> '{note,es}'
      from founding
     where type = 'RecordLegalText'
     order by position;

insert into claim (id)
    select content ->> 'id' from founding where type = 'RecordClaim' order by position;

insert into claim_version (claim, since_release, kind, from_year, to_year, amount, decimals, currency, qualifier, unit,
        beside_amount, beside_decimals, beside_currency, beside_qualifier, permit, source, locator, quote, retrieved_on,
        note_en, note_fr, note_es)
    select content ->> 'id', 1, content ->> 'kind', (content ->> 'fromYear')::integer, (content ->> 'toYear')::integer,
           (content #>> '{amount,money,amount}')::numeric, scale((content #>> '{amount,money,amount}')::numeric),
           content #>> '{amount,money,currency}', content #>> '{amount,qualifier}',
           (content #>> '{unit,amount}')::numeric,
           (content #>> '{beside,money,amount}')::numeric, scale((content #>> '{beside,money,amount}')::numeric),
           content #>> '{beside,money,currency}', content #>> '{beside,qualifier}', content ->> 'permit',
           content #>> '{citation,source}', content #>> '{citation,locator}', content #>> '{citation,quote}',
           (content #>> '{citation,retrievedOn}')::date,
           content #>> '{note,en}', content #>> '{note,fr}', content #>> '{note,es}'
      from founding
     where type = 'RecordClaim'
     order by position;

insert into claim_destination (claim, since_release, destination)
    select content ->> 'id', 1, destination
      from founding, jsonb_array_elements_text(content -> 'destinations') as destination
     where type = 'RecordClaim';

drop view founding;
