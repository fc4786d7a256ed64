export const criteria = {
  'criterion.need.title': 'Demonstrated need',
  'criterion.need.text':
    'The need for the account must be demonstrated, including through a study of other existing accounts in the United Nations system, so as to avoid duplication.',
  'criterion.need.question': 'Why is this account needed beside the accounts that exist?',
  'criterion.need.hint':
    'Name the accounts that were studied and what they do not reach. Each overlap that the register found needs an answer.',
  'criterion.purpose.title': 'Purpose and strategy',
  'criterion.purpose.text':
    'The account must have a clearly defined purpose and strategy, including the target audience.',
  'criterion.purpose.question': 'What is the account for, for whom, and which strategy does it follow?',
  'criterion.purpose.hint':
    'Alerts and services to the public are purposes too, not only publicity. Name the strategy document.',
  'criterion.skills.title': 'Skills, staff and resources',
  'criterion.skills.text':
    'The skills, staff and resources required to maintain the account effectively must be available.',
  'criterion.skills.question': 'Who keeps the account, with which skills and how many hours a week?',
  'criterion.skills.hint': 'Name people and hours, absences included.',
  'criterion.risk.title': 'Risk analysis',
  'criterion.risk.text':
    'An analysis of the risks associated with the account, including reputational and security risks, must have been carried out.',
  'criterion.risk.question': 'Which risks does the account carry, and what reduces them?',
  'criterion.risk.hint':
    'For each risk: likelihood, impact and mitigation. Reputation and security are always among them.',
  'criterion.accuracy.title': 'Editorial standards and accuracy',
  'criterion.accuracy.text':
    'The highest editorial standards must be applied and the accuracy of information must be ensured.',
  'criterion.accuracy.question': 'Who checks the content before it is published, and against what?',
  'criterion.accuracy.hint': 'Name the person who checks, the source of facts and the way errors are corrected.',
  'criterion.met': 'Met',
  'criterion.notMet': 'Not met',
  'criterion.unanswered': 'Not answered',
  'overlapMatch.canonical-key': 'The same account',
  'overlapMatch.alias': 'A name or address that this account had before',
  'overlapAnswer.different': 'Different: both are needed',
  'overlapAnswer.merge': 'Duplication: the two become one',
  'overlapAnswer.successor': 'Successor: this one follows the other',
};
