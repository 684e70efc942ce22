"""Common given names and the gender that they tell, in one table for all languages.

A word that stands here as a given name says two things that nothing else in a text says so surely:
that the capitalised words it opens are a person and no body or thing, and which pronouns can mean
that person. Names are compared by their key (`summarize.names`), so that one spelling serves
Сергей, Sergey and Sergei; names that both men and women have tell no gender.
"""

from functools import cache, lru_cache

from summarize.names import name_key, name_keys, name_stems

_WOMEN = """
    Десислава Деница Цвета Росица Теменужка Стефка Гергана Зорница Калина Снежана Радостина
    Ралица Румяна Николина Йорданка Пламена Весела Цветелина Цветанка Ваня Дарина Евдокия
    Благовеста Ивелина
    Ioana Andreea Mihaela Daniela Raluca Oana Florentina Anca Camelia Loredana Sorina Viorica
    Rovana Laurenția Doina Rodica Nicoleta Lavinia Georgiana Teodora Ecaterina Cosmina
    Mirela Otilia Ruxandra Sanda Aurelia Luminița Ligia Ileana Floriana Mădălina Cătălina Iuliana
    Vasilica Steluța Lenuța Aneta Antoaneta Ilinca Smaranda
    Adelheid Alexa Almut Anika Bärbel Cordula Dörte Dunja Edda Edeltraud Gerlinde Gesa Gesine
    Gitta Grit Hedda Heidrun Hella Henrike Ilka Inka Inken Irmgard Isolde Janna Karola Kornelia
    Lara Lore Lotta Luzia Maike Margret Marika Marlies Meike Nele Neele Oda Ottilie Ria Ronja
    Sieglinde Swantje Tessa Thekla Theodora Trude Undine Wencke Wibke Addison Adele Agatha Alana
    Alison Allison Alyssa Annabelle Arlene Audrey Ava Bernice Brianna Brooke Candace Cara
    Cassandra Celeste Charlene Clarissa Constance Cora Daphne Darlene Deanna Deirdre Delia
    Dianne Eileen Eliza Elsie Erin Estelle Eunice Faye Felicity Freya Gemma Glenda Gwendolyn
    Hailey Hattie Imogen Janelle Jayne Jillian Jolene Josie Juanita Kara Katelyn Kaylee Kendra
    Kirsty Krista Kristy Leona Lila Lillian Liz Lola Lorna Lucille Lynda Lynne Mabel Mallory
    Mandy Marcia Marissa Maura Mavis Meredith Mildred Millie Mindy Miranda Myra Nell Nellie
    Niamh Nichole Noreen Paige Patti Patty Philippa Poppy Priya Rachael Rhoda Robyn Rochelle
    Rosalie Roxanne Saoirse Selena Serena Shauna Shelby Shelley Sian Sinead Sonya Stacey Sybil
    Tabitha Tamsin Tess Thelma Tilda Tonya Tracey Trina Una Velma Vicki Winifred Zara Ainhoa
    Amparo Araceli Aurora Begoña Belén Chiara Dolores Elisa Fátima Ginevra Inés Itziar Jimena
    Lourdes Macarena Mireia Montserrat Nuria Paloma Remedios Rocío Soledad Ximena Yolanda Amal
    Dalia Hala Hiba Huda Iman Lamia Layla Maha Manal Nadine Nour Rania Reem Rim Sawsan Zeina
    Abigail Ada Aleksandra Alexandra Oleksandra Alessandra Alejandra Adriana Agata Agnes
    Agnieszka Aida Aidana Aigerim Aigul Ainura Aisha Aishah Aizada Albina Alena Alice Alicja
    Alina Aline
    Aliya Alla Alma Almagul Amalia Amanda Amber Amelia Amelie Amina Amira Amy Ana Anastasia
    Anastasiya Anette Angela
    Angelica Angelika Angelina Anita Anja Anke Ann Anna Annabel Anne Annegret Anneliese Annalena
    Annett Annette Annie
    Antje Antonia Anush Aracely Ariane Asel Aselya Astrid Asya Aurelie Ayesha Ayşe Ayşegül Azhar
    Barbara Barbora Beate Beatrice
    Beatrix Beatriz Begaim Begimai Belinda Benazir Berit Bernadette Bertha Bettina Beth Bethany
    Betty Beverly Bianca Birgit
    Birgitta Blanca Bonnie Bożena Brenda Bridget Brigitte Britta Brittany Camila Camille Carina
    Carla Carlotta Carly Carmen
    Carol Carolin Carolina Caroline Carolyn Carrie Caterina Catherine Cathy Cecilia Cecile Celia
    Celine Chantal
    Charlotte Chelsea Cheryl Chiara Chloe Christa Christel Christiane Christina Christine Cindy
    Claire Clara Clare Claudia
    Claudine Colette Colleen Condoleezza Connie Constanze Consuelo Corinna Corinne Cornelia
    Courtney Cristina Cynthia
    Dagmar Daisy Damira Dana Danielle Danuta Daria Dariga Darya Dawn Debbie Deborah Debra
    Delphine Denise Diana Diane
    Dilfuza Dilbar Dilma Dilnoza Dina Dinara Dolores Donna Dora Doreen Doris Dorota Dorothea
    Dorothy Duduzile Ebru Edith Edyta
    Ekaterina Elaine Elena Eleonora Eleanor Elfriede Elif Elina Elisa Elisabeth Elise Elizabeth
    Elizaveta Elke Ella Ellen Elmira Elsa Elvira
    Emilia Emilie Emily Emine Emma Erica Erika Esmeralda Esther Eugenia Eva Eve Evelyn Ewa
    Fabienne Fanny Farida Fatema Fatima Fatma
    Federica Feride Feruza Fiona Flora Florence Fran Frances Francesca Francine Franziska Frauke
    Frederike Frida Frieda Friederike
    Gabriela Gabriele Gabriella Galina Gayane Gayle Genevieve Georgia Georgina Geraldine Gerda
    Gertrud Gillian Gina Giorgia Gisela
    Giulia Giuliana Giuseppina Gizem Gladys Gloria Golda Grace Grażyna Greta Gretchen Gudrun
    Gulbahor Gulchehra Gulmira Gulnara Gulnaz Gulnora Gulsara Gunda
    Guzal Gwen Gwyneth Halina Halyna Hanan Hannah Hannelore Harriet Hatice Hazel Heather Hedwig
    Heidi Heidemarie Heike Helen Helena Helene
    Helga Helle Henriette Herta Hilda Hillary Hilary Hilde Hildegard Holly Hülya Hürrem Iben Ida
    Ilaria Ilona Ilse Imelda Imke Indira Ines Inga Ingeborg
    Inger Ingrid Inna Irene Irena Irina Iris Irma Isabel Isabella Isabelle Iryna Ivana Ivanka
    Ivonne Iwona Jacinda Jackie Jacqueline Jade Jana Jane
    Janet Janice Janina Janine Jasmin Jasmine Jeanette Jeanne Jelena Jenna Jennifer Jenny
    Jessica Jill Jo Joan Joana Joanna Joanne Jocelyn Johanna
    Josefa Josefina Josefine Josephine Joy Joyce Juana Judith Judy Julia Juliana Juliane Julie
    Juliet Julija Jutta Kadisha Kamala Kamila Karen Karima Karin
    Karina Karla Karolina Karoline Kate Katarina Katarzyna Kateryna Katharina Katharine
    Katherine Kathleen Kathrin Kathryn Kathy Katie
    Katja Katrin Katrina Katy Katya Kayla Keira Kerstin Kirsten Kirsti Klara Klaudia Klavdiya
    Kristen Kristin Kristina Krystyna Kseniya Ksenia Lana
    Larisa Larissa Laura Lauren Lea Leah Leila Lena Leni Lenka Leonie Leonora Leticia Leyla
    Lidia Liliana Lilia Lilian Lily Lina Linda Lindsay Lisa Liselotte Liza
    Ljudmila Loretta Lori Lorraine Louise Lucia Lucie Lucy Ludmila Luisa Luise Luiza Lydia Lynn
    Lyudmila Maeve Madeleine Madeline Madina
    Madison Magda Magdalena Maggie Mahbuba Maia Maja Makhabat Malala Malgorzata Manuela Mara
    Marcela Mareike Margaret Margarete
    Margarita Margit Margot Margrethe Marguerite Maria Mariam Marian Mariana Marianne Marie
    Marija Marilyn Marina Marine Marion Mariya Marjorie Markéta
    Marlene Marsha Marta Martha Martina Martine Mary Maryam Maryana Maryna Mathilde Matilda
    Maureen Maya Mechthild Megan Meghan Megyn Melanie Melania
    Melinda Melissa Melanie Mercedes Meryem Mia Michaela Michele Michelle Milena Minna Mira
    Miriam Mireille Mirjam Misha Moira Molly Mona
    Monica Monika Monique Muriel Myriam Nadezhda Nadia Nadine Nadja Nadjeschda Naomi Nancy Naomi
    Nargiza Nastasia Natalia Nataliia Natalie Natalija
    Natalya Natasha Nathalie Nazgul Nazira Nelly Nicola Nicole Nigora Nikki Nilufar Nina Ngozi
    Noemi Nora Norma Nur Nurgul Nursulu Octavia Odile
    Oksana Olena Olesya Olga Olha Olivia Ophelia Özlem Pamela Paola Patricia Patrizia Paula
    Paulina Pauline Peggy Penelope Penny Petra Phoebe Phyllis
    Pia Pilar Polina Priscilla Rabia Rachel Rahima Raisa Ramona Ramziya Raquel Rashida Raushan
    Rebecca Regina Regine Renata Renate Rhonda Ricarda Rita Roberta Romina
    Rosa Rosalind Rosario Rosemarie Rosemary Rosie Roswitha Roza Rózsa Roxana Ruth Sabina Sabine
    Sabrina Sadie Sahra Saida Sally Salome
    Salma Saltanat Samantha Samira Sandra Sanna Sandrine Sanobar Sara Sarah Saule Saskia Sevara
    Sevgi Sevil Shabnam Shahnoza Sharon Sheila Sherry Shirin Shirley Siham
    Sibylle Sigrid Sigrun Silke Silvia Simona Siri Sissel Sofia Sofie Sofija Solveig Sonia Sonja
    Sophia Sophie Stefania Stefanie Stella
    Stephanie Sue Suella Susan Susana Susann Susanna Susanne Suzanne Svenja Svetlana Svitlana
    Swetlana Sylvia Sylvie Tabea Tamara Tammy Tania Tanja Tansulu Tanya Tara Tatiana
    Tatjana Tatyana Tetiana Teresa Terezie Tereza Thea Theresa Therese Theresia Tiffany Tina
    Tove Tracy Trisha Trudy Tuba Turid Tzipi Ulla Ulrike Umida Uljana Uliana Urszula Ursula Uta
    Ute
    Valentina Valeria Valerie Vanessa Vera Verena Veronica Veronika Véronique Vicky Victoria
    Vigdis Viktoria Viktoriya Viola Violeta Virginia Virginie
    Vivian Viviane Walburga Waltraud Wanda Wendy Whitney Wilhelmina Wiebke Xenia Xiomara Yana
    Yasmin Yelena Yesim Yevgeniya Yolanda Yuliia Yulia
    Yuliya Yvette Yvonne Zahra Zamira Zarina Zebo Zehra Zeynep Zhanar Zhanara Zhanna Zhibek
    Zhuldyz Zlata Zoe Zoia Zoya Zuhra Zulfiya Zuzana
    Klaudija Magrethe Marit Mette Pernille Ragnhild Randi Riikka Sanne Silje Tuva Ylva Åsa
    Annika Ebba Elin Ewelina Femke Fleur Hanneke Hilde Ineke Janneke Lotte Maaike
    Marijke Marleen Mieke Nienke Sigrid Sofie Wietske Anouk Dilan Floor Lieke Marloes Gunilla
    Kajsa Lovisa Malin Pia Siv Ulrika
    Gunnel Ingegerd Ingela Gunvor Tyra Åse Signe Tilde Tora Pernilla Annelie Catarina Linnéa Moa
    Rebecka Görel Hillevi Torun Thorun Bodil Birthe Bente Dorthe Gitte Grethe Hanne Jytte
    Kristine Lisbeth Lise Merete Rikke Sidsel Stine Tine Trine Vibeke Winnie Maiken Malene
    Majbritt Katrine Jette Annemette Bjørg Borghild Britt Eldbjørg Frøydis Gro Guri Guro Hege
    Ingebjørg Ingunn Ingvild Jorunn Kjersti Marthe Oddny Reidun Rigmor Solfrid Synnøve Synne
    Tonje Torill Toril Torunn Unni Wenche Åshild Åslaug Anniken Hadia Grete Anneli Eija Eila
    Emmi Erja Hanna Hannele Heli Helka Henna Inkeri Irja Kaisa Katri Kirsi Maija Marja Marjatta
    Marjo Merja Mervi Mirja Outi Pirjo Pirkko Päivi Raija Raili Ritva Sari Seija Sinikka Sirpa
    Sirkka Suvi Tarja Teija Terhi Tuija Tuula Tuulikki Tytti Virpi Vuokko Aino Anni Annukka
    Hilkka Kaija Aafke Annelies Anneke Annemarie Annemie Carola Conny Dieuwertje Elske Froukje
    Geertje Griet Jolanda Karlijn Katleen Katrien Liesbeth Lieve Lieselot Lisette Loes Machteld
    Margriet Marieke Marjolein Myrthe Renske Tineke Tinne Trui Veerle Willemijn Zuhal Goedele
    Erzsébet Katalin Zsuzsanna Judit Krisztina Irén Eszter Magdolna Szilvia Anikó Rozália Tímea
    Piroska Ibolya Tünde Zsófia Gizella Csilla Terézia Nikolett Adrienn Beáta Vivien Enikő
    Bernadett Brigitta Hajnalka Gyöngyi Orsolya Boglárka Emese Dorottya Kinga Zita Ildikó Virág
    Zsuzsa
"""
_MEN = """
    Христо Димитър Йордан Стоян Пламен Румен Росен Красимир Бойко Асен Калин Гълъб Ивайло Ивелин
    Живко Любомир Людмил Веселин Диян Делян Божидар Атанас Цветан Явор Тодор Светослав
    Момчил Огнян Радостин Светлин Симеон Слави Тихомир Трайчо Чавдар Костадин Мирослав Младен
    Лъчезар Костантин Бисер Борислав Велизар Венцислав Галин Гроздан Данаил Добромир Здравко Иво
    Калоян Пенчо Пеньо Петко Христиан Цанко Цветомир
    Ion Ioan Vasile Nicolae Dumitru Alexandru Cristian Florin Răzvan Radu Sorin Cătălin Ciprian
    Claudiu Costel Cosmin Dănuț Dragoș Dorin Dorel Horia Ilie Ionel Ionuț Iulian Laurențiu Liviu
    Lucian Mircea Nicușor Octavian Ovidiu Petre Petru Sergiu Silviu Teodor Traian Valeriu Viorel
    Kelemen Hunor Raed Corneliu Aurel Aurelian Alin Costin Grigore Flavius Rareș Tiberiu Zsolt
    Csaba Anatol Veaceslav Mihnea Gelu Gică Neculai Nelu Pompiliu Simion Tănase Călin Anatolie
    Dinu Mădălin Dacian Ionică
    Benno Malte Finn Jannik Jannis Torge Hauke Sönke Enno Onno Veit Vitus Xaver Falk Falko
    Frank-Walter Gottfried Götz Heino Henner Immanuel Jobst Kaspar Kilian Korbinian Lennard
    Leander Levin Mirco Ortwin Quirin Raik Rico Ronny Silvan Tassilo Tilo Timon Traugott Urs
    Wenzel Zacharias Alec Alistair Archie Ashton Barry Blake Brady Brock Caleb Callum Cecil Cody
    Cole Connor Corey Cory Damon Darryl Dwayne Elijah Ethan Ezra Fergus Finlay Gabe Garrett
    Gerry Glen Grady Grayson Harvey Hank Isaiah Ivor Jarrod Jasper Jeremiah Jonah Josiah Kurtis
    Lamar Landon Lester Lyle Micah Myles Ned Nolan Otis Quentin Reggie Reginald Rex Rhys
    Roderick Rusty Stan Sylvester Toby Trent Troy Vaughn Vernon Virgil Wilbur Wyatt Zach Aldo
    Amadeo Arturo Camilo Emiliano Facundo Gael Hernán Iker Joaquín Lisandro Maximiliano Nayib
    Rogelio Rubén Saúl Tomás Ulises Vito Adnan Anas Bilal Fouad Haitham Iyad Jamal Karam Laith
    Marwan Nadim Nabih Osama Qais Rami Samir Tamer Usama Yazan Ziad
    Aaron Abay Abdul Abdulaziz Abdullah Abdulla Abdurahman Abel Abraham Achim Achmed Adam Adil
    Adilbek Adolf Adrian Ahmed Ahmad Ahmet Aibek Aidar Aidos Akmal Akylbek Alain Alan Alastair
    Albert
    Alberto Aleksandar Aleksander Aleksandr Aleksei Aleksey Alejandro Alessandro Alexander
    Alexandre Alexandros Alexej Alexei Alexey Alfons Alfonso Alfred Alfredo Ali Alibek Alim
    Alisher Almas
    Almazbek Alois Alvaro Amadou Amir Anatoli Anatoly Anders André Andre Andreas Andrei Andrej
    Andrés Andrew Andrey Andrii Andriy Andrzej
    Andy Angus Anselm Anthony Antoine Anton Antoni Antonin Antonio António Antonis Antony Anwar
    Arkady Arman Armin Armand Armando Arne Arno Arnold Arsen Arseni Arthur Artur Arturo Artyom
    Artem Askar Askhat Asylbek Attila August Augusto Aurelio
    Axel Ayman Azamat Aziz Azizbek Bakhtiyar Bakhyt Bakyt Balazs Barack Bart Bartosz Bashar
    Bastian Bauyrzhan Bekzod Bela Ben Benedikt Benjamin Benoit Benny Berik Bernard Bernardo
    Bernd Bernhard Bernie Bert
    Berthold Bertrand Bill Billy Björn Bob Bobby Boby Bodo Bogdan Bohdan Bolat Bonifacio Boris
    Borys Brad Bradley Brandon Brendan Brendon Brent Brett Brian Bruce Bruno Bryan Burkhard
    Cahit Calvin
    Cameron Carl Carlo Carlos Carsten Casimir Cédric Celso Cem Cesar Chad Charles Charlie
    Chester Chinedu Christian Christoph Christophe Christopher Christos
    Chuck Claude Claudio Claus Clemens Clément Clifford Clint Clive Clyde Colin Conrad Cornelius
    Craig Curt Curtis Cyril Dale Damian Damien Damir Dan Daniar Daniel Daniil Daniyar Danny
    Dariusz Darren Darrell Dauren Dave David Davide Davron Dean Denis Dennis Denys Derek Detlef
    Devin Didier Diego Dieter Dietmar Dietrich Dimitri Dirk Dmitri Dmitrij Dmitry Dmytro Dominic
    Dominik Dominique Don Donald Donato Doug Douglas Duane Duncan Dustin Dwight Dylan Earl
    Eberhard Eckart Eckhard Ed Eddie Edgar Edmund Eduard Eduardo Édouard Edward Edwin Egon Ehud
    Eirik Ekrem Elias Elliot
    Elmar Elon Emanuel Emil Emilio Emmanuel Emmerson Emomali Emre Enrico Enrique Enzo Ercan
    Erdal Eric Erich Erik Erlan Ermek Ernest Ernesto Ernst Erwin Esteban Étienne Eugen Eugene
    Evan Ewald Fabian Fabio Fabrice
    Fadi Faisal Farhad Farid Farkhod Faruk Fatih Federico Felipe Felix Ferdinand Fernando Fidel
    Filip Filippo Flavio Florian Floyd Francesco Francis Francisco
    Franck François Frank Franklin Frans Franz Fred Freddie Frederic Frederick Frédéric Fredrik
    Friedhelm Friedrich Frits Fritz Fumio Gabriel Gareth Gary Gaston Gavin Gawdat Geert Gennadi
    Gennady Geoff
    Geoffrey George Georg Georges Georgi Georgy Gerald Gerard Gérard Gerd Gerhard Gerhardt
    Germán Gernot Gert Ghazi Giacomo Gian Gideon Gilbert Gilles Giorgio Giovanni Giulio Giuseppe
    Glenn Gonzalo Gopaul Gordon Göran
    Graham Grant Greg Gregor Gregory Grigori Grigory Grzegorz Guido Guillaume Guillermo Günter
    Günther Guntram Gunnar Gus Gustav Gustavo Guy Hakan Håkan Halil Hamid Hamza Hanno Hannes
    Hans Harald Harold Harri Harrison Harry Hartmut
    Hasan Hassan Haydar Hector Heiko Heiner Heinrich Heinz Helge Helmut Hendrik Henning Henri
    Henrik Henry Herbert Heribert Hermann Hervé Hisham Holger Horst Howard Hubert Hubertus Hugo
    Hussein
    Hüseyin Ian Ibrahim Ignacio Igor Ihor Ilham Ilhan Ilir Ilya Imran Ingo Ingolf Ioannis Isaac
    Iskander Islam Ismail İsmail Issam Ivan Iwan Jack Jackson Jacob Jacques Jaime Jaideep Jair
    Jake Jakob Jakub Jalil James Jamie Jamieson Jamshid
    Jan-Christian Janusz Jared Jarosław Jason Javier Jay Jeff Jefferson Jeffrey Jens Jeremy
    Jerome Jérôme Jerzy Jerry Jesús Jim Jimmy Jiří Joachim João Joaquín Jochen Joe Joel Joerg
    Johan
    Johann Johannes John Johnny Jon Jonas Jonathan Jordi Jorge Jörg Jörn José Josef Joseph Josh
    Joshua Josip Jost Juan Julian Julien Julio Jürgen Juri Jürg Justin Justus Kai
    Kairat Kalle Kamil Kanat Karel Karim Karl Karl-Heinz Karol Karsten Kasper Kassym-Jomart Kassym-Schomart Kay
    Kazimierz Keith Kemal Kenneth Kevin Khaldun Khalid Khaled Kirill Kjell Klaus Klement Knut
    Konrad Konstantin Konstantinos Kubanychbek Kubat Kuno Kurt Kurmanbek Kyle
    Kyriakos Lars Larry Lasse Lázaro Lech Leif Len Lennart Lenny Leo León Leonard Leonardo
    Leonhard Leonid Leopold Leroy Lew Lewis Lex Liam Linus Lionel Lloyd Lorenz Lorenzo Lothar
    Lou Louis Luc Luca Lucas Luciano
    Ludger Ludwig Luigi Luis Luiz Lukas Lukasz Luke Luther Lutz Maciej Magnus Mahmoud Mahmud
    Maik Maksim Maksym Malcolm Mamuka Manfred Manuel Manoj Marat Marc Marcel Marcelo Marcin
    Marco Marcos Marcus Marek
    Mariano Mario Marius Mariusz Mark Markus Marlon Mart Martin Marvin Marwan Masoud Massimo
    Mateusz Mathias Mathieu Mats Matt Matteo Matthew Matthias Matthieu Maurice Mauricio Maurizio
    Max Maxim Maxime Maximilian Mehmet Meinhard Menachem Metin
    Michael Michał Michail Michel Mick Mieczysław Miguel Mihai Mike Mikhail Mikael Mikko Milan
    Miles Milos Miloš Mirko Mitch Mohamed Mohammad Mohammed Moritz Morten Mostafa Muammar
    Muhammad Malik Murat Mustafa Mykhailo Mykola
    Nabil Narendra Nathan Nathaniel Navid Nawaf Neil Nelson Nicholas Nick Nico Nicolas Nicolás
    Niels Nigel Nikita Niklas Niko Nikola Nikolai Nikolaus Nikolay Nikos Nils Noah Noel Norbert
    Norman Nurlan Nursultan Nodir Octavio Odd Oğuz
    Olaf Olav Ole Oleg Oleh Oleksandr Oleksii Oleksiy Oliver Olivier Olof Omar Omer Onur Orhan
    Oscar Osama Oskar Osman Oswald Otmar Ottmar Otto Owen Özgür Pablo Paolo Pascal Pasquale
    Patricio Patrick Patrik Patryk Paul Paulo Pavel Pavlo Paweł
    Pedro Pekka Per Percy Pete Peter Petr Petro Pierluigi Phil Philip Philipp Philippe Phillip
    Pierre Pieter Pietro Pino Piotr Piero Prayut Pyotr Qassem Radek Radosław Raffaele Rafael
    Ragnar Rahim Raimund Rainer Ralf Ralph Ramón Ramzan Randall Raphael
    Rashid Rasmus Rasul Raul Raúl Ravshan Ray Raymond Recep Reiner Reinhard Reinhold René Reza
    Ricardo Riccardo Richard Rick Rinat Rishi Rob Robert Roberto Rodney Rodolfo Rodrigo Roger
    Roland
    Rolf Roman Romain Romano Ron Ronald Ronaldo Rory Ross Roy Ruben Rubén Rüdiger Rudi Rudolf
    Rufus Rupert Ruslan Russell Rustam Ryan Sadyr Sadiq Saïd Saeed Salih Salvador Salvatore
    Samuel Sanjar Santiago Scott Sean Sebastian Sébastien Selim Serdar Serge Sergei Sergej
    Sergey Sergi Serhii Serhiy Serik Sergio Seth Shavkat Sherzod Shigeru Shinzo Sid Siegfried
    Siegmar Silvio Simon Slobodan
    Slawomir Sławomir Sooronbay Sören Stanislaus Stanislav Stanisław Stanley Stefan Stefano
    Steffen Stelios Sten Stephan Stéphane Stephen Steve Steven Stewart Stig Stuart Sven Svein
    Taalaibek Tadeusz Talgat Tariq Ted Temir Terence Terry Theo Theodor
    Thierry Thilo Thomas Thorsten Tibor Tilman Tim Timo Timothy Timur Tino Tobias Tod Todd Tom
    Tomas Tomasz Tomáš Tommaso Tommy Tony Torben Torsten Trevor Tristan Tyler Ueli Uğur Ulan Ulf
    Uli Ulrich Umar Umberto Uwe
    Václav Vadim Vadym Valentin Valery Vasil Vasily Vasyl Viacheslav Viatcheslav Vicente Victor
    Viktor Vince Vincent Vincenzo Vitali Vitalii Vitaly Vittorio Vlad Vladimir Vladislav Vojtěch
    Volker Volodymyr Vyacheslav
    Wael Waldemar Walid Wallace Walter Warren Wayne Wendelin Werner Wesley Wieland Wilfried
    Wilhelm Willem Willi William Willy Winfried Winston Wladimir Wojciech Wolf Wolfgang Wolfram
    Xavier Yahya Yakov Yakub
    Yair Yann Yannick Yanis Yasir Yegor Yerlan Yermek Yevgeny Yitzhak Yoav Yossi Yuri Yuriy
    Yusuf Yves Zachary Zafar Zbigniew Zdeněk Zoltán Zviad
    Bjarne Gerben Gijs Harm Jaap Jeroen Joost Joris Kees Klaas Laurens Maarten Mattias Menno
    Niek Pim Rens Roel Rutger Ruud Sander Siebe Sjoerd Sybrand Thijs Wim Wouter Wopke Torbjørn
    Trygve
    Vegard Øystein Espen Geir Håvard Jonas Kåre Kristoffer Rune Ruben Sigurd Sindre Snorre Ståle
    Terje Tor Ulf Göte Hampus Ingvar Johan Jörgen Kjell Lennart Mats Ove Pontus
    Bengt Örjan Krister Staffan Rickard Rikard Joakim Jesper Gustaf Viggo Vidar Ingemar Börje
    Hjalmar Arvid Algot Sixten Sigvard Torgny Tord Mogens Poul Preben Flemming Ejnar Svend Keld
    Kjeld Palle Troels Esben Asger Mikkel Mads Jeppe Lauritz Vagn Thorkild Thorbjørn Øyvind
    Håkon Haakon Kjetil Ketil Trond Torstein Sverre Sondre Stian Oddvar Oddbjørn Jostein Jarle
    Ivar Ingebrigt Hallvard Halvard Gjermund Frode Erling Endre Egil Eivind Dagfinn Bjarte
    Birger Audun Asbjørn Arild Anstein Vebjørn Yngve Aage Magne Steinar Tarjei Torgeir Jukka
    Juha Matti Seppo Heikki Antti Jari Markku Pentti Hannu Pertti Kimmo Petri Teemu Tuomas Jussi
    Juho Lauri Eero Erkki Reijo Raimo Veikko Kalevi Olli Paavo Risto Tapio Tero Vesa Samuli
    Aleksi Eetu Jyrki Kyösti Mauri Osmo Petteri Sakari Santeri Tapani Väinö Alpo Arto Ismo Jouni
    Jorma Jouko Keijo Martti Oskari Cees Gerrit Piet Jelle Koen Lieven Marnix Tijs Diederik Henk
    Huub Jacco Kristof Ludo Matthijs Mathijs Michiel Stijn Teun Dries Egbert Freek Lodewijk
    Rembert Wiebe Reinier Tjeerd László István József János Sándor Gábor Ferenc Tamás András
    Imre Lajos György Gyula Mihály Károly Gergely Szabolcs Levente Bence Ákos Márton Krisztián
    Miklós Árpád Barnabás Botond Ernő Géza Gergő Jenő Kálmán Kornél Nándor Szilárd Vilmos
    Zsombor
"""
_EITHER = """
    Alex Alexis Andrea Ariel Ashley Bakhyt Casey Chris Dominique Elie Emery Gabi Gabriele Jamie
    Jan Jean Jesse Jessie Jo Jocelyn Jordan Jude
    Kelly Kerry Kim Kit Kris Laurence Lee Lesley Leslie Lindsay Logan Lou Maria Marian Marion
    Merle Michele Mickey Misha Morgan Nicola
    Nikita Noel Pat Parker Patrice Pascale Quinn Randy Riley Robin Rowan Sam Sasha Shannon Shawn
    Sidney Simone Skyler Stacy Sydney Taylor Toni
    Tracy Val Vivian Yael Yun Nur Islam Ali Kay Kai Kari Inge
"""

CENTRAL_ASIAN_WOMEN = """
    Ainagul Ainur Aizat Akmaral Altynai Anara Anargul Aziza Baktygul Balzhan Bermet Botagoz Burul
    Chynara Dilafruz Dilnora Elnura Farangis Fariza Gulbara Guljan Gulnoza Gulsana Gulzat Hilola
    Jamilya Kamola Kulyash Mahliyo Mavlyuda Mehrinisso Mohira Munira Nasiba Nodira Nurjan Nurzada
    Nurzat Oygul Raikhan Rukhsora Shahlo Tahmina Tanzila Togzhan Tolgonai Zarema Zaure Zaynab
    Zhansaya Zilola
"""
CENTRAL_ASIAN_MEN = """
    Abdimalik Abdulhamid Abdullo Abdurahmon Abdurashid Abdusalom Abdusamad Abdyldazhan Abylai
    Adakhan Ahmadjon Aidarbek Aitbek Akbar Akhmetzhan Akmaljon Akram Alihan Alikhan Alimkhan
    Almasbek Almat Altynbek Amanbol Amangeldi Anvarbek Armanzhan Arstanbek Asadbek Asan Askarbek
    Askat Atabek Azamjon Azizjon Azizkhon Bahodir Bakhodir Bakhtiyor Bakytbek Bakytzhan Batyrkhan
    Baurzhan Bekbolat Bekbosun Bekzat Berdibek Berikbol Bobojon Bolotbek Botirjon Chingiz Chyngyz
    Darkhan Dastanbek Dilmurod Dilshod Doniyor Dosbol Duishenbek Duulat Eldar Eldiyar Eldor Elmurod
    Elyor Emilbek Erbol Erbolat Erkinbek Erlanbek Ermekbai Ernar Ernis Ernist Eshmat Evgeni
    Fakhriddin Farrukh Fayzullo Firdavs Galymzhan Gulom Habibullo Hikmatullo Husniddin Ibragim
    Ibrohim Ikrom Ilyas Ilyos Imomali Isabek Iskender Ismatullo Izatullo Jamoliddin Jamshed Janybek
    Japar Jeenbek Joomart Jorabek Jumabek Jusup Kabai Kairatbek Kalybek Kamchybek Kamol Kanatbek
    Kanybek Karimjon Kasymbek Keneshbek Kozhakhmet Kubatbek Kydyrali Lutfullo Madamin Mamat
    Mansur Maratbek Margulan Maulen Mirlan Mirlanbek Muhammadjon Muhiddin Muratbek Murodjon Myktybek
    Nariman Nazarbek Nodirbek Nuradil Nurali Nurbek Nurbol Nurgali Nuriddin Nurlanbek Nurlybek
    Nurtai Nurzhan Odiljon Olimjon Olzhas Omurbek Orazbek Orozbek Otabek Oybek Parviz Qobil
    Rahmon Rahmonjon Raimberdi Ravshanbek Ruslanbek Rysbek Saidmurod Saparbek Satybaldy Sayfiddin
    Serikbek Serikzhan Sherali Shohrukh Shokir Sirojiddin Sobir Sohibjon Suhrob Suyunbek Talantbek
    Tashpolot Tashtemir Temirbek Temirlan Temur Tohir Tokon Tologon Tulkin Turdakun Ualikhan Ulanbek
    Umidjon Umrzak Usmonjon Uzakbai Valikhan Vohid Yeraly Yerbol Yernar Yerzhan Ykylas Zafarjon
    Zamirbek Zarif Zhanat Zhandos Zhanibek Zhaslan Zhasulan Zhomart Zhumabek Zhumangali Zhyrgalbek
    Ziyodullo Zokir Zulfikor
"""
"""Names that are no common words or places of any language that is known here: not Umid or Ulugbek."""

_MEN_IN_FRONT = frozenset(name_keys("Jan Jean"))
"""Names that women have too, though none in front of a hyphen: Jean-Claude, Jan-Erik."""

Gender = str
"""`m`, `f`, or `c` for a name that tells none."""


@cache
def _genders() -> dict[str, Gender]:
    table: dict[str, Gender] = {}
    women, men = _WOMEN + CENTRAL_ASIAN_WOMEN, _MEN + CENTRAL_ASIAN_MEN
    for names, gender in ((women, "f"), (men, "m"), (_EITHER, "c")):
        for key in name_keys(names):
            table[key] = gender if table.get(key, gender) == gender else "c"
    return table


@lru_cache(maxsize=4096)
def gender_of_given_name(word: str) -> Gender | None:
    """The gender that a given name tells; `None` for a word that is no common given name."""
    table = _genders()
    found = table.get(name_key(word))
    if found is None and "\u0400" <= word[:1] <= "\u052f":
        # Сергея, Светлану, Айгүлдүн: in another case.
        found = next((table[stem] for stem in sorted(name_stems(word)) if stem in table), None)
    if found is None and "-" in word:
        # Kassym-Jomart, Karl-Heinz, Anne-Marie: the first part tells.
        first = name_key(word.partition("-")[0])
        found = "m" if first in _MEN_IN_FRONT else table.get(first)
    return found
