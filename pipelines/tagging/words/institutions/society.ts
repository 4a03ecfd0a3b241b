/** Charities, campaigners, think tanks, foundations, polling institutes, bodies of professions and consumers. */
export const SOCIETY = `
Doctors Without Borders; MSF, Médecins Sans Frontières, Médecins sans frontières, Médicos Sin Fronteras, Ärzte ohne Grenzen; Geneva/CH
Reporters Without Borders; RSF, Reporters sans frontières, Reporter ohne Grenzen, Reporteros sin Fronteras; Paris/FR
Committee to Protect Journalists; CPJ; New York City/US
Amnesty International; Amnesty; London/GB
Human Rights Watch; HRW; New York City/US
Greenpeace; ; Amsterdam/NL
World Wildlife Fund; WWF, World Wide Fund for Nature; Gland/CH
Oxfam; Oxfam International; Nairobi/KE
Save the Children; ; London/GB
Transparency International; ; Berlin/DE
Freedom House; ; Washington, D.C./US
International Crisis Group; Crisis Group; Brussels/BE
National Rifle Association; NRA; Fairfax/US; US
National Education Association; NEA; Washington, D.C./US; US
American Civil Liberties Union; ACLU; New York City/US; US
`;
