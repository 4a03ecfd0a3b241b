/** Universities, institutes, academies, hospitals, museums, theatres, orchestras, academies of film, churches. */
export const LEARNING_AND_CULTURE = `
CERN; European Organization for Nuclear Research; Geneva/CH
ETH Zurich; ETH Zürich, Eidgenössische Technische Hochschule Zürich; Zürich/CH; CH
Royal Swedish Academy of Sciences; ; Stockholm/SE; SE
Chinese Academy of Sciences; CAS; Beijing/CN; CN
Oxford University; University of Oxford; Oxford/GB; GB
University of Cambridge; Cambridge University; Cambridge/GB; GB
Imperial College London; Imperial College; London/GB; GB
London School of Economics; ; London/GB; GB
Harvard University; ?Harvard; Cambridge/US; US
Yale University; ?Yale; New Haven/US; US
Princeton University; ; Princeton/US; US
Columbia University; ; New York City/US; US
Stanford University; ?Stanford; Stanford/US; US
Massachusetts Institute of Technology; MIT; Cambridge/US; US
Johns Hopkins University; ?Johns Hopkins; Baltimore/US; US
University of California, Berkeley; UC Berkeley; Berkeley/US; US
University of California, Los Angeles; UCLA; Los Angeles/US; US
University of Tokyo; ; Tokyo/JP; JP
Tsinghua University; ; Beijing/CN; CN
Peking University; ; Beijing/CN; CN
Louvre; Louvre Museum, Musée du Louvre; Paris/FR; FR
British Museum; ; London/GB; GB
Smithsonian Institution; Smithsonian; Washington, D.C./US; US
Metropolitan Museum of Art; ; New York City/US; US
?Nature; ; London/GB; GB
The Lancet; ?Lancet; London/GB; GB
`;
