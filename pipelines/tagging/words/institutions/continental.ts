/** Theatres, courts, pollsters, police and trade unions of German, French, Spanish and Italian news that are known at home. */
export const CONTINENTAL_BODIES = `
Theater in der Josefstadt; ; Vienna/AT; AT
Wiener Volkstheater; ; Vienna/AT; AT
Deutsches Theater Berlin; ; Berlin/DE; DE
Berliner Volksbühne; Volksbühne Berlin; Berlin/DE; DE
Maxim Gorki Theater; Maxim-Gorki-Theater; Berlin/DE; DE
Thalia Theater; Thalia-Theater; Hamburg/DE; DE
Deutsches Schauspielhaus; ; Hamburg/DE; DE
Münchner Kammerspiele; ; Munich/DE; DE
Residenztheater; ; Munich/DE; DE
Schauspielhaus Zürich; Zürcher Schauspielhaus; Zürich/CH; CH
Elbphilharmonie; Elphi; Hamburg/DE; DE
Österreichische Akademie der Wissenschaften; ; Vienna/AT; AT
Civey; ; Berlin/DE; DE
Bergwacht; ; ; DE
DLRG; Deutsche Lebens-Rettungs-Gesellschaft; ; DE
Deutscher Alpenverein; DAV; Munich/DE; DE
Deutscher Städtetag; Städtetag; Berlin/DE; DE
Deutscher Lehrerverband; ; Berlin/DE; DE
Deutsche Polizeigewerkschaft; ; Berlin/DE; DE
Gewerkschaft der Polizei; ; Berlin/DE; DE
Wirtschafts- und Korruptionsstaatsanwaltschaft; WKStA; Vienna/AT; AT
Arbeiterkammer; AK Wien; Vienna/AT; AT
Wirtschaftskammer Österreich; WKÖ; Vienna/AT; AT
Bundesheer; Österreichisches Bundesheer; Vienna/AT; AT
Fedpol; fedpol; Bern/CH; CH
Seco; SECO, Staatssekretariat für Wirtschaft; Bern/CH; CH
Théâtre de l'Odéon; ; Paris/FR; FR
Philharmonie de Paris; ; Paris/FR; FR
Thales Alenia Space; ; Cannes/FR; FR
Parquet national antiterroriste; PNAT; Paris/FR; FR
Haute Autorité de santé; ; Saint-Denis/FR; FR
Santé publique France; ; Saint-Maurice/FR; FR
Agence nationale de sécurité du médicament; ANSM; Saint-Denis/FR; FR
Assistance publique-Hôpitaux de Paris; AP-HP; Paris/FR; FR
Hospices civils de Lyon; ; Lyon/FR; FR
FGTB; ABVV; Brussels/BE; BE
Société de transport de Montréal; STM; Montréal/CA; CA
CHU Sainte-Justine; hôpital Sainte-Justine, Hôpital Sainte-Justine; Montréal/CA; CA
Service de police de la Ville de Montréal; SPVM; Montréal/CA; CA
Fiscalía Anticorrupción; ; Madrid/ES; ES
Comisión Nacional de los Mercados y la Competencia; CNMC; Madrid/ES; ES
Salvamento Marítimo; ; Madrid/ES; ES
Unidad Central Operativa; UCO de la Guardia Civil; Madrid/ES; ES
Tribunal Superior de Justicia de Madrid; TSJM; Madrid/ES; ES
Tribunal Superior de Justicia de Cataluña; TSJC; Barcelona/ES; ES
Consejo General del Poder Judicial; CGPJ; Madrid/ES; ES
Museo San Telmo; San Telmo Museum; ; ES
Filmoteca Española; ; Madrid/ES; ES
Movistar Plus+; Movistar Plus, Movistar+; Madrid/ES; ES
El Deseo; ; Madrid/ES; ES
Fiscalía General de la Nación; ; Bogotá/CO; CO
Confederación de Nacionalidades Indígenas del Ecuador; ; Quito/EC; EC
Instituto Geofísico del Perú; IGP; Lima/PE; PE
Servicio Nacional de Migraciones; ; Santiago/CL; CL
Servicio Electoral de Chile; ; Santiago/CL; CL
Centro Nacional de Huracanes; ; Miami/US; US
Consiglio superiore della magistratura; CSM; Rome/IT; IT
Junta de Castilla y León; ; Valladolid/ES; ES
Junta de Andalucía; ; Sevilla/ES; ES
Xunta de Galicia; ; ; ES
Junta de Extremadura; ; ; ES
Generalitat Valenciana; ; ; ES
Más Madrid; ; Madrid/ES; ES
Gobierno Vasco; Basque Government; ; ES
Bolsa de Valores de Colombia; ; Bogotá/CO; CO
Gendarmerie royale du Canada; GRC; Ottawa/CA; CA
France Inter; ; Paris/FR; FR
Onda Cero; ; Madrid/ES; ES
Unidad Militar de Emergencias; UME; Madrid/ES; ES
`;
