export const rules = {
  'rule.1-1.title': 'Words',
  'rule.1-1.text': 'Three words bear the bulletin: institutional social media account, database, head of entity.',
  'rule.1-1-a.title': 'Institutional social media accounts',
  'rule.1-1-a.text':
    'Social media accounts that belong to an entity of the United Nations Secretariat, which authorizes their use for official purposes. Accounts created by staff representative bodies or belonging to them are not included, and personal accounts are no institutional accounts.',
  'rule.1-1-b.title': 'The database',
  'rule.1-1-b.text':
    'The central database, administered by the Department of Global Communications, that lists all institutional social media accounts. This register is that database.',
  'rule.1-1-c.title': 'Head of entity',
  'rule.1-1-c.text':
    'The head of a department or office, including an office away from Headquarters; of a special political or peacekeeping mission; of a regional commission; a resident or regional coordinator; the head of any unit tasked with programmed activities.',
  'rule.2-1.title': 'Why the Organisation has accounts',
  'rule.2-1.text':
    'Institutional social media accounts serve the Organisation’s mandates, policies and objectives, and tell of them. To authorize one is a strategic decision, taken in the interest of the Organisation.',
  'rule.2-2.title': 'Purposes and values',
  'rule.2-2.text':
    'Accounts and their content must be compatible with the aims, activities and purposes of the Organisation, and respect its core values: integrity, independence, impartiality, respect for diversity and equality, and the dignity of every person. The Staff Regulations and Rules and ST/SGB/2016/9 govern what is published.',
  'rule.2-3.title': 'Multilingualism',
  'rule.2-3.text':
    'Multilingualism is a core value. When establishing accounts, heads of entity take into account, as far as possible, the full equality of the six official languages in new communication tools (General Assembly resolution 69/324, paragraph 36).',
  'rule.3-1.title': 'What heads of entity are responsible for',
  'rule.3-1.text':
    'Heads of entity approve accounts, guide their staff, and see that the register stays up to date and accurate.',
  'rule.3-1-a.title': 'The head of entity approves',
  'rule.3-1-a.text':
    'The head of entity approves the establishment or the continuation of institutional social media accounts.',
  'rule.3-1-b.title': 'The head of entity guides',
  'rule.3-1-b.text':
    'The head of entity gives guidance on the use of accounts and sees that staff keep the obligations of the bulletin, the Staff Regulations and Rules, the administrative instructions and whatever else is legally binding.',
  'rule.3-1-c.title': 'The register is kept true',
  'rule.3-1-c.text':
    'The head of entity sees that the database administered by the Department of Global Communications stays up to date and its information accurate.',
  'rule.3-2.title': 'Five criteria for an account',
  'rule.3-2.text':
    'The head of entity approves an account once the five criteria are met: need, purpose and strategy, skills and resources, risk analysis, editorial standards and accuracy. Impact and effectiveness of accounts are analysed continuously.',
  'rule.3-2-a.title': 'Criterion (a): demonstrated need',
  'rule.3-2-a.text':
    'The need for the account must be demonstrated, including through a study of other existing accounts in the United Nations system, so as to avoid duplication.',
  'rule.3-2-b.title': 'Criterion (b): purpose and strategy',
  'rule.3-2-b.text': 'The account must have a clearly defined purpose and strategy, including the target audience.',
  'rule.3-2-c.title': 'Criterion (c): skills, staff and resources',
  'rule.3-2-c.text': 'The skills, staff and resources required to maintain the account effectively must be available.',
  'rule.3-2-d.title': 'Criterion (d): risk analysis',
  'rule.3-2-d.text':
    'An analysis of the risks associated with the account, including reputational and security risks, must have been carried out.',
  'rule.3-2-e.title': 'Criterion (e): editorial standards and accuracy',
  'rule.3-2-e.text': 'The highest editorial standards must be applied and the accuracy of information must be ensured.',
  'rule.3-3.title': 'Accounts that existed before',
  'rule.3-3.text':
    'Heads of entity examine the accounts that existed at the date of publication of the bulletin, see whether they meet the criteria of paragraph 3.2, and decide whether their continuation is authorized.',
  'rule.3-4.title': 'What the register holds of each account',
  'rule.3-4.text':
    'Within 60 days of the publication of the bulletin, heads of entity see that five elements of every existing account are entered in the database: (a) its title, (b) its platform, (c) the language of its content, (d) the name and contact details of the authorized official and of any alternate, (e) its purpose and target audience.',
  'rule.3-4-a.title': 'Element (a): title',
  'rule.3-4-a.text': 'The title of the social media account.',
  'rule.3-4-b.title': 'Element (b): platform',
  'rule.3-4-b.text': 'The social media platform.',
  'rule.3-4-c.title': 'Element (c): content language',
  'rule.3-4-c.text': 'The language of the content of the social media account.',
  'rule.3-4-d.title': 'Element (d): official and alternate',
  'rule.3-4-d.text':
    'The name and contact details of the authorized official, who holds the log-in credentials and the administrator privileges to manage the account, and of any authorized alternate.',
  'rule.3-4-e.title': 'Element (e): purpose and audience',
  'rule.3-4-e.text': 'The purpose of the account and its target audience.',
  'rule.3-5.title': 'New accounts: 10 days',
  'rule.3-5.text':
    'Within 10 days of the creation of an institutional social media account, the head of entity sees that the information of paragraph 3.4 is in the database.',
  'rule.3-6.title': 'Changes: 10 days',
  'rule.3-6.text':
    'When an element of paragraph 3.4 changes, the head of entity sees that the database is updated within 10 days of the change.',
  'rule.3-7.title': 'Written authorization',
  'rule.3-7.text':
    'No staff member may create or use institutional social media accounts without the express written authorization of the head of entity.',
  'rule.3-8.title': 'Withdrawal and closure',
  'rule.3-8.text':
    'The head of entity must withdraw the authorization of any account whose use the needs of the Organisation no longer justify or that does not meet the criteria of paragraph 3.2, and close it.',
  'rule.4-1.title': 'Five obligations when publishing',
  'rule.4-1.text':
    'When they publish content on institutional social media accounts, authorized officials must keep five obligations: confidentiality, no pseudonym, privacy, reporting of threats, intellectual property.',
  'rule.4-1-a.title': 'Obligation (a): confidentiality',
  'rule.4-1-a.text': 'Disclose no confidential information in published content, as ST/SGB/2007/6 defines it.',
  'rule.4-1-b.title': 'Obligation (b): no pseudonym',
  'rule.4-1-b.text': 'Publish no content under a pseudonym or false name.',
  'rule.4-1-c.title': 'Obligation (c): privacy',
  'rule.4-1-c.text': 'Respect the privacy of every person.',
  'rule.4-1-d.title': 'Obligation (d): threats',
  'rule.4-1-d.text': 'Report any security threat to the Department of Safety and Security.',
  'rule.4-1-e.title': 'Obligation (e): intellectual property',
  'rule.4-1-e.text': 'Respect intellectual property rights.',
  'rule.4-2.title': 'Custody and departures',
  'rule.4-2.text':
    'Heads of entity lay down secure procedures for managing and keeping credentials (user name and password). Log-in credentials stay in the custody of the United Nations at all times, also on separation from service or reassignment. When authorized officials with administrator privileges leave the Organisation or the entity concerned, or are reassigned, the head of entity must revoke these privileges.',
  'rule.5-2.title': 'Precedence',
  'rule.5-2.text':
    'The bulletin prevails over any contrary provision of other bulletins and administrative instructions now in force.',
};
