/** Academies, institutes, laboratories, observatories, hospitals, journals and their publishers. */
export const RESEARCH = `
CERN; European Organization for Nuclear Research; Geneva/CH
Royal Swedish Academy of Sciences; ; Stockholm/SE; SE
Chinese Academy of Sciences; CAS; Beijing/CN; CN
?Nature; Nature Medicine, Nature Communications, Nature Climate Change, Nature Geoscience, Nature Astronomy; London/GB; GB
The Lancet; ?Lancet, Lancet Planetary Health, Lancet Oncology; London/GB; GB
United States Naval Academy; U.S. Naval Academy; Annapolis/US; US
National University of Kyiv-Mohyla Academy; Kyiv-Mohyla Academy; Kyiv/UA; UA
Chinese Academy of Engineering; ; Beijing/CN; CN
Royal Society; ; London/GB; GB
British Academy; ; London/GB; GB
Royal Academy of Arts; Royal Academy; London/GB; GB
Royal Institution; ; London/GB; GB
Royal Geographical Society; ; London/GB; GB
Royal Astronomical Society; ; London/GB; GB
Royal Society of Chemistry; ; London/GB; GB
Royal Society of Edinburgh; ; Edinburgh/GB; GB
Royal Statistical Society; ; London/GB; GB
Wellcome Trust; ?Wellcome; London/GB; GB
Wellcome Sanger Institute; Sanger Institute; Cambridge/GB; GB
Francis Crick Institute; ; London/GB; GB
Alan Turing Institute; ; London/GB; GB
Jenner Institute; ; Oxford/GB; GB
British Antarctic Survey; ; Cambridge/GB; GB
Rutherford Appleton Laboratory; ; ; GB
Tyndall Centre; ; Norwich/GB; GB
Scott Polar Research Institute; ; Cambridge/GB; GB
National Physical Laboratory; ; London/GB; GB
Cancer Research UK; ; London/GB; GB
Oxford Internet Institute; ; Oxford/GB; GB
Reuters Institute for the Study of Journalism; Reuters Institute; Oxford/GB; GB
Great Ormond Street Hospital; ; London/GB; GB
St Thomas' Hospital; ; London/GB; GB
Royal College of Physicians; ; London/GB; GB
Royal College of Surgeons; Royal College of Surgeons of England; London/GB; GB
Royal College of Psychiatrists; ; London/GB; GB
Royal College of General Practitioners; ; London/GB; GB
Royal College of Art; ; London/GB; GB
Royal College of Music; ; London/GB; GB
Royal Academy of Dramatic Art; ; London/GB; GB
Royal Academy of Music; ; London/GB; GB
Eton College; ?Eton; Eton/GB; GB
Pasteur Institute; Institut Pasteur; Paris/FR; FR
Institut Curie; Curie Institute; Paris/FR; FR
Gustave Roussy; ; Villejuif/FR; FR
Académie française; French Academy; Paris/FR; FR
French Academy of Sciences; Académie des sciences; Paris/FR; FR
Ifremer; IFREMER; ; FR
Inria; INRIA; ; FR
CIRAD; ; ; FR
Institut de recherche pour le développement; ; ; FR
ITER; ?ITER; Saint-Paul-lès-Durance/FR
European Synchrotron Radiation Facility; ; Grenoble/FR
Institute of Physics of the Globe of Paris; Institut de physique du globe de Paris; Paris/FR; FR
American Academy of Arts and Sciences; ; Cambridge/US; US
American Association for the Advancement of Science; AAAS; Washington, D.C./US; US
American Physical Society; ; College Park/US; US
American Chemical Society; ; Washington, D.C./US; US
American Geophysical Union; AGU; Washington, D.C./US; US
American Meteorological Society; ; Boston/US; US
American Astronomical Society; ; Washington, D.C./US; US
American Cancer Society; ; Atlanta/US; US
American Heart Association; ; Dallas/US; US
American Lung Association; ; Chicago/US; US
American Diabetes Association; ; Arlington/US; US
American Red Cross; ; Washington, D.C./US; US
Alzheimer's Association; ; Chicago/US; US
American Medical Association; ; Chicago/US; US
American Psychological Association; ; Washington, D.C./US; US
American Psychiatric Association; ; Washington, D.C./US; US
American Academy of Pediatrics; ; Itasca/US; US
American College of Obstetricians and Gynecologists; ACOG; Washington, D.C./US; US
American Society of Clinical Oncology; ASCO; Alexandria/US; US
Infectious Diseases Society of America; ; Arlington/US; US
Salk Institute; ; San Diego/US; US
Scripps Research; Scripps Research Institute; San Diego/US; US
Scripps Institution of Oceanography; ; San Diego/US; US
Woods Hole Oceanographic Institution; ; Woods Hole/US; US
Broad Institute; ; Cambridge/US; US
Whitehead Institute; ; Cambridge/US; US
Howard Hughes Medical Institute; ; Chevy Chase/US; US
Cold Spring Harbor Laboratory; ; ; US
Institute for Advanced Study; ; Princeton/US; US
Santa Fe Institute; ; Santa Fe/US; US
SETI Institute; ; Mountain View/US; US
SLAC National Accelerator Laboratory; SLAC; Menlo Park/US; US
Lamont-Doherty Earth Observatory; ; Palisades/US; US
Monterey Bay Aquarium Research Institute; ; Moss Landing/US; US
Allen Institute; ; Seattle/US; US
Institute for Health Metrics and Evaluation; IHME; Seattle/US; US
National Snow and Ice Data Center; NSIDC; Boulder/US; US
Southwest Research Institute; ; San Antonio/US; US
Space Telescope Science Institute; ; Baltimore/US; US
Cornell Lab of Ornithology; ; Ithaca/US; US
Goddard Space Flight Center; ; Greenbelt/US; US
Kennedy Space Center; ?Kennedy Space Center; ; US
Johnson Space Center; ?Johnson Space Center; Houston/US; US
Walter Reed Army Institute of Research; ; ; US
Massachusetts General Hospital; Mass General; Boston/US; US
Brigham and Women's Hospital; ; Boston/US; US
Dana-Farber Cancer Institute; ; Boston/US; US
Boston Children's Hospital; ; Boston/US; US
Mount Sinai Hospital; Mount Sinai Health System; New York City/US; US
Memorial Sloan Kettering Cancer Center; Memorial Sloan Kettering; New York City/US; US
NYU Langone; NYU Langone Health; New York City/US; US
MD Anderson Cancer Center; MD Anderson; Houston/US; US
Cedars-Sinai Medical Center; Cedars-Sinai; Los Angeles/US; US
St. Jude Children's Research Hospital; St. Jude Children's Hospital; Memphis/US; US
Children's Hospital of Philadelphia; ; Philadelphia/US; US
Fred Hutchinson Cancer Center; Fred Hutchinson Cancer Research Center, Fred Hutch; Seattle/US; US
Johns Hopkins Hospital; Johns Hopkins Medicine; Baltimore/US; US
Walter Reed National Military Medical Center; ; Bethesda/US; US
Hospital for Sick Children; SickKids; Toronto/CA; CA
Sunnybrook Health Sciences Centre; ; Toronto/CA; CA
Perimeter Institute; ; Waterloo/CA; CA
Shifa Hospital; Al-Shifa Hospital; Gaza/PS; PS
Nasser Hospital; ; Khan Yunis/PS; PS
Hadassah Medical Center; Hadassah Hospital; Jerusalem/IL; IL
Sheba Medical Center; ; Ramat Gan/IL; IL
Africa Health Research Institute; ; Durban/ZA; ZA
Groote Schuur Hospital; ; Cape Town/ZA; ZA
South African Medical Research Council; ; Cape Town/ZA; ZA
International Livestock Research Institute; ILRI; Nairobi/KE
International Institute of Tropical Agriculture; IITA; Ibadan/NG
CGIAR; ; Montpellier/FR
International Food Policy Research Institute; IFPRI; Washington, D.C./US
International Maize and Wheat Improvement Center; CIMMYT; Texcoco/MX
CIFOR; Center for International Forestry Research; Bogor/ID
World Agroforestry; World Agroforestry Centre; Nairobi/KE
Walter and Eliza Hall Institute; ; Melbourne/AU; AU
Garvan Institute; Garvan Institute of Medical Research; Sydney/AU; AU
Doherty Institute; Peter Doherty Institute for Infection and Immunity; Melbourne/AU; AU
Burnet Institute; ; Melbourne/AU; AU
Australian Institute of Marine Science; ; Townsville/AU; AU
Australian Academy of Science; ; Canberra/AU; AU
Royal Netherlands Academy of Arts and Sciences; ; Amsterdam/NL; NL
Nobel Foundation; Nobel Committee, Norwegian Nobel Committee, Norwegian Nobel Institute, Nobel Assembly; Stockholm/SE
Swedish Academy; ; Stockholm/SE; SE
Niels Bohr Institute; ; Copenhagen/DK; DK
Norwegian Polar Institute; ; Tromsø/NO; NO
Accademia dei Lincei; ; Rome/IT; IT
Gran Sasso National Laboratory; ; ; IT
Real Academia Española; Royal Spanish Academy; Madrid/ES; ES
Instituto de Astrofísica de Canarias; ; La Laguna/ES; ES
Polish Academy of Sciences; ; Warsaw/PL; PL
Hungarian Academy of Sciences; ; Budapest/HU; HU
Czech Academy of Sciences; ; Prague/CZ; CZ
Austrian Academy of Sciences; ; Vienna/AT; AT
National Academy of Sciences of Ukraine; ; Kyiv/UA; UA
SESAME; ?SESAME; Amman/JO
Royal Observatory Greenwich; Royal Greenwich Observatory; London/GB; GB
Jodrell Bank Observatory; ; ; GB
Paris Observatory; Observatoire de Paris; Paris/FR; FR
Palomar Observatory; ; ; US
Keck Observatory; W.M. Keck Observatory; Waimea/US; US
Lowell Observatory; ; Flagstaff/US; US
Arecibo Observatory; ; Arecibo/PR; US
Green Bank Observatory; ; ; US
Vera C. Rubin Observatory; Vera Rubin Observatory, Rubin Observatory; ; CL
European XFEL; ; Hamburg/DE
Square Kilometre Array Observatory; SKA Observatory
LIGO; ; ; US
Hawaiian Volcano Observatory; ; Hilo/US; US
Proceedings of the National Academy of Sciences; PNAS; Washington, D.C./US; US
New England Journal of Medicine; NEJM; Waltham/US; US
Journal of the American Medical Association; JAMA; Chicago/US; US
PLOS; PLOS ONE, Public Library of Science; San Francisco/US
Physical Review Letters; ; ; US
Geophysical Research Letters; ; ; US
Annals of Internal Medicine; ; ; US
arXiv; ; Ithaca/US
Oxford University Press; ; Oxford/GB; GB
Cambridge University Press; ; Cambridge/GB; GB
Princeton University Press; ; Princeton/US; US
Yale University Press; ; New Haven/US; US
Harvard University Press; ; Cambridge/US; US
MIT Press; ; Cambridge/US; US
University of Chicago Press; ; Chicago/US; US
Merriam-Webster; ; Springfield/US; US
Oxford English Dictionary; ; Oxford/GB; GB
Encyclopaedia Britannica; Encyclopædia Britannica; Chicago/US
Internet Archive; ; San Francisco/US; US
?Science; Science Advances; Washington, D.C./US; US
`;
