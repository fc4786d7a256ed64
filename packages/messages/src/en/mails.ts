/** Mails of the register: sent by the server, so no reader of the console downloads them. */
export const mails = {
  'mail.privileges-revoked-head.subject': 'Privileges of %{person} revoked',
  'mail.privileges-revoked-head.body':
    'The register revoked the administrator privileges of %{person} on the accounts of %{entity} named below, in your name (paragraph 4.2). The case lists what now has to change on each platform.',
  'mail.privileges-revoked-person.subject': 'Your administrator privileges were revoked',
  'mail.privileges-revoked-person.body':
    'The register revoked your administrator privileges on the accounts below (paragraph 4.2). If you still serve there, the head of entity can authorize you again.',
  'mail.privileges-suspended-head.subject': 'Privileges of %{person} suspended',
  'mail.privileges-suspended-head.body':
    'The register suspended the administrator privileges of %{person} on the accounts of %{entity} named below. They count as none until the suspension is lifted or the privileges are revoked.',
  'mail.privileges-suspended-person.subject': 'Your administrator privileges are suspended',
  'mail.privileges-suspended-person.body':
    'The register suspended your administrator privileges on the accounts below. They count as none until the suspension is lifted.',
  'mail.move-to-confirm.subject': 'Confirm or withdraw the privileges of %{person}',
  'mail.move-to-confirm.body':
    '%{person} moved within %{entity}. Confirm the privileges on the accounts below or withdraw them, by %{day}. Nothing is revoked before you decide.',
  'mail.hand-over-opened.subject': 'Hand-over of %{person}: last day %{day}',
  'mail.hand-over-opened.body':
    'The last day of %{person} is %{day}. The accounts below have to be handed over by then; what is bound to its owner is transferred before that day.',
  'mail.orphan-opened.subject': 'An account of %{entity} has no holder',
  'mail.orphan-opened.body':
    'With %{person} the last holder of the account below has left. Nominate another authorized official; the case says who keeps the account meanwhile.',
  'mail.orphan-escalated.subject': 'An account of %{entity} still has no holder',
  'mail.orphan-escalated.body':
    'The account below still has no holder. Nominate an authorized official, or have the account closed.',
  'mail.hold-opened.subject': 'Changes are held: %{reference}',
  'mail.hold-opened.body':
    'More people would lose privileges than the limit allows (%{people}), so nothing more of it is applied. Two people of DGC approve or reject it.',
  'mail.vacant-office.subject': 'The office of head is vacant: %{entity}',
  'mail.vacant-office.body':
    'The head of %{entity} has left and no officer-in-charge is recorded. Record a headship, so that decisions reach somebody.',
  'mail.due-item-escalated.subject': 'Still open: %{item}',
  'mail.due-item-escalated.body': 'A due item of %{entity} is still open: %{item}.',
  'mail.departure-undone.subject': 'Undone: the decision on %{person}',
  'mail.departure-undone.body':
    'Two people undid what the register had decided on %{person}. What was taken was given back where the post was not filled meanwhile.',
  'mail.rotate-secrets.subject': 'Change the secrets that %{person} knew',
  'mail.rotate-secrets.body':
    '%{person} held shared secrets of the accounts below. Have the passwords, the recovery data and the open sessions changed on each platform, and record the evidence.',
  'mail.source-silent.subject': 'A source of signals is silent: %{source}',
  'mail.source-silent.body':
    'The source %{source} was not heard for longer than it may be silent, or cannot be read. This never means that everybody left: look at the connection.',
  'mail.unlinked-departure.subject': 'Somebody left whom the register does not know',
  'mail.unlinked-departure.body':
    'The source %{source} reported a departure that the register could not match with one person. Link the signal by hand: it takes two people.',
  'mail.service-account-owner.subject': 'A service account needs an owner',
  'mail.service-account-owner.body':
    'The owner of a service account, %{person}, has left. The account is suspended until another owner is named.',
  'mail.service-account-owned.subject': 'You answer for a service account: %{reference}',
  'mail.service-account-owned.body':
    'You are the owner of the service account %{reference} until %{day}. If you leave, it is suspended until another owner is named.',
  'mail.focal-point-named.subject': 'You are a focal point of %{entity}',
  'mail.focal-point-named.body':
    'The head of %{entity} named you as a focal point from %{day}. You prepare requests in the register; the head decides.',
  'mail.focal-point-ended.subject': 'Your naming as a focal point of %{entity} ends',
  'mail.focal-point-ended.body':
    'Your naming as a focal point of %{entity} ends on %{day}. From then on you prepare nothing for it in the register.',
  'mail.headship-recorded.subject': 'A headship of %{entity} was recorded',
  'mail.headship-recorded.body':
    'The register was told that %{person} acts for %{entity} from %{day} (%{reference}). It counts once a second person has confirmed it. If you know otherwise, tell DGC now.',
  'mail.headship-confirmed.subject': 'A headship of %{entity} was confirmed',
  'mail.headship-confirmed.body':
    'A second person confirmed that %{person} acts for %{entity} from %{day} (%{reference}). Decisions that were taken before stay in force.',
  'mail.headship-ended.subject': 'A headship of %{entity} ends',
  'mail.headship-ended.body':
    'The last day on which %{person} acts for %{entity} is %{day} (%{reference}). Until the next headship is recorded and confirmed, decisions of %{entity} wait.',
  'mail.attestation-asked.subject': 'Attest the obligations of an official',
  'mail.attestation-asked.body':
    'You hold privileges on institutional accounts. Attest the five obligations of paragraph 4.1 by %{day}: it takes a minute. Otherwise your privileges are suspended after the grace period.',
  'mail.guidance-asked.subject': 'Guidance to read and acknowledge',
  'mail.guidance-asked.body':
    'Guidance that concerns your accounts is in force. Read it in the register and acknowledge it by %{day}.',
  'mail.authorization-ends.subject': 'The written authorization of %{person} ends on %{day}',
  'mail.authorization-ends.body':
    'The written authorization of %{person} for the account below ends on %{day}. The head of %{entity} renews it before then; otherwise it lapses, and the credentials have to be handed over.',
  'mail.authorization-lapsed.subject': 'The written authorization of %{person} has lapsed',
  'mail.authorization-lapsed.body':
    'The written authorization of %{person} for the account below lapsed on %{day} and was not renewed. What is held there is unauthorized since. The head of %{entity} authorizes anew, or has the access removed on the platform.',
  'mail.reviews-asked.subject': 'Maintain or withdraw: accounts of %{entity}',
  'mail.reviews-asked.body':
    'DGC opened a review campaign (paragraph 3.2). Accounts of %{entity} that it asks about: %{count}. Decide by %{day} whether each is maintained. Without an answer its withdrawal is proposed to you; nothing is withdrawn by itself.',
  'mail.reviews-to-prepare.subject': 'Reviews of accounts to prepare',
  'mail.reviews-to-prepare.body':
    'DGC opened a review campaign (paragraph 3.2). Accounts whose review you are asked to prepare: %{count}. Say by %{day} what each does for its stated purpose, and what you recommend. The head of entity decides.',
  'mail.review-given.subject': 'You are asked to prepare the review of an account',
  'mail.review-given.body':
    '%{person} asks you to prepare the review of the account below (paragraph 3.2). Say by %{day} what it does for its stated purpose, and what you recommend. The head of entity decides.',
  'mail.decision-establish.subject': 'Approved: request %{reference}',
  'mail.decision-establish.body':
    'The head of %{entity} approved the request %{reference}. Whoever is named in it is authorized in writing from now on, and acknowledges the letter in the register.',
  'mail.decision-send-back.subject': 'Sent back with questions: request %{reference}',
  'mail.decision-send-back.body':
    'The head of %{entity} sent the request %{reference} back. The reason and the questions are in the register: answer them there and send the request again.',
  'mail.decision-refuse.subject': 'Refused: request %{reference}',
  'mail.decision-refuse.body': 'The head of %{entity} refused the request %{reference}. The reason is in the register.',
  'mail.decision-maintain.subject': 'The account %{reference} is continued',
  'mail.decision-maintain.body': 'The head of %{entity} decided to continue the account %{reference}.',
  'mail.decision-withdraw.subject': 'The authorization of the account %{reference} is withdrawn',
  'mail.decision-withdraw.body':
    'The head of %{entity} withdrew the authorization of the account %{reference}. It is no longer official; it has to be closed or parked. The reason is in the register.',
  'mail.revision-proposed.subject': 'A change of the account %{reference} waits for a decision',
  'mail.revision-proposed.body':
    'A change of the account %{reference} is proposed, and it is for the head of %{entity} to decide. What changes, field by field, is in the register; the record stays as it was approved until then.',
  'mail.revision-approved.subject': 'Approved: the change of the account %{reference}',
  'mail.revision-approved.body':
    'The head of %{entity} approved the change that you proposed of the account %{reference}. The record is now as you proposed it.',
  'mail.revision-refused.subject': 'Refused: the change of the account %{reference}',
  'mail.revision-refused.body':
    'The head of %{entity} refused the change that you proposed of the account %{reference}. The record stays as it was approved. The reason is in the register.',
  'mail.move-proposed.subject': 'The account %{reference} is proposed to move to %{entity}',
  'mail.move-proposed.body':
    'The account %{reference} of your entity is proposed to move to %{entity}. The head of %{entity} decides; until then it stays with your entity. If you know of a reason against it, tell them now.',
  'mail.account-moved.subject': 'The account %{reference} has moved to %{entity}',
  'mail.account-moved.body':
    'The head of %{entity} took over the account %{reference}, which was your entity’s. Its written authorizations stay in force, and what is due for it is now for %{entity}.',
  'mail.due-digest.subject': 'Due in the register',
  'mail.due-digest.body':
    'What is due, late or escalated to you since the last digest. Each is told once more when the next step is reached.',
  'mail.line.late': 'late, was due %{day}',
  'mail.line.due': 'due %{day}',
  'mail.line.more': 'And %{count} more, in the register.',
  'mail.line.calendar': 'Your dates, and when you want to hear of them:',
  'mail.line.account': 'The record in the register:',
  'mail.line.accounts': 'Accounts:',
  'mail.line.person': 'Person: %{person}',
  'mail.line.cause': 'Cause: %{cause}',
  'mail.line.reason': 'Reason: %{reason}',
  'mail.line.at': 'Time: %{at}',
  'mail.line.case': 'The case, with what to do next:',
  'mail.line.reviews': 'The reviews:',
  'mail.line.register': 'In the register:',
  'mail.footer':
    'Sent by Mandat, the register of institutional social media accounts. Nobody reads replies to this address.',
};
