import type { Room } from '../catalogue.ts';
import type { mails as english } from '../en/mails.ts';

export const mails: Room<typeof english, 'zh'> = {
  'mail.privileges-revoked-head.subject': '管理员权限已撤销：%{person}',
  'mail.privileges-revoked-head.body':
    '登记册已以您的名义撤销%{person}在%{entity}下列账户上的管理员权限（第4.2段）。个案列明现在须在各平台上更改的事项。',
  'mail.privileges-revoked-person.subject': '您的管理员权限已撤销',
  'mail.privileges-revoked-person.body':
    '登记册已撤销您在下列账户上的管理员权限（第4.2段）。如果您仍在该处任职，实体主管可以重新授权。',
  'mail.privileges-suspended-head.subject': '管理员权限已暂停：%{person}',
  'mail.privileges-suspended-head.body':
    '登记册已暂停%{person}在%{entity}下列账户上的管理员权限。在暂停解除或权限撤销之前，这些权限不算有效。',
  'mail.privileges-suspended-person.subject': '您的管理员权限已暂停',
  'mail.privileges-suspended-person.body': '登记册已暂停您在下列账户上的管理员权限。在暂停解除之前，这些权限不算有效。',
  'mail.move-to-confirm.subject': '确认或收回权限：%{person}',
  'mail.move-to-confirm.body':
    '%{person}在%{entity}内部调动。请在%{day}之前确认或收回其在下列账户上的权限。在您作出决定之前不会撤销任何权限。',
  'mail.hand-over-opened.subject': '%{person}的移交：最后工作日%{day}',
  'mail.hand-over-opened.body':
    '%{person}的最后工作日是%{day}。下列账户须在此之前移交；绑定所有者的账户须在该日之前转移。',
  'mail.orphan-opened.subject': '账户无人负责：%{entity}',
  'mail.orphan-opened.body':
    '%{person}离开后，下列账户无人负责。请提名另一名获授权工作人员；个案说明在此期间由谁保管账户。',
  'mail.orphan-escalated.subject': '账户仍无人负责：%{entity}',
  'mail.orphan-escalated.body': '下列账户仍无人负责。请提名一名获授权工作人员，或关闭该账户。',
  'mail.hold-opened.subject': '变更已暂缓：%{reference}',
  'mail.hold-opened.body':
    '将失去权限的人数超过限额（%{people}），因此其余变更均未执行。须由全球传播部两人核准或驳回。',
  'mail.vacant-office.subject': '主管职务空缺：%{entity}',
  'mail.vacant-office.body': '%{entity}的主管已离任，且未登记代理主管。请登记实体主管职务，以便有人作出决定。',
  'mail.due-item-escalated.subject': '仍待办理：%{item}',
  'mail.due-item-escalated.body': '%{entity}的待办事项仍未办理：%{item}。',
  'mail.departure-undone.subject': '决定已撤回：%{person}',
  'mail.departure-undone.body':
    '两人已撤回登记册就%{person}作出的决定。被收回的权限已恢复，但职位在此期间已补缺的除外。',
  'mail.rotate-secrets.subject': '更换%{person}所知的密钥',
  'mail.rotate-secrets.body':
    '%{person}持有下列账户的共享密钥。请在各平台上更换密码、恢复信息并结束已打开的会话，并登记证据。',
  'mail.source-silent.subject': '信号来源没有消息：%{source}',
  'mail.source-silent.body':
    '来源%{source}没有消息的时间超过了允许的限度，或无法读取。这绝不表示所有人都已离开：请检查连接。',
  'mail.unlinked-departure.subject': '登记册不认识的人已离开',
  'mail.unlinked-departure.body':
    '来源%{source}报告了一次离职，登记册无法将其与某一人对应。请手工关联该信号：须由两人完成。',
  'mail.service-account-owner.subject': '服务账户需要所有者',
  'mail.service-account-owner.body': '服务账户的所有者%{person}已离开。在指定另一名所有者之前，该账户暂停使用。',
  'mail.service-account-owned.subject': '您负责服务账户：%{reference}',
  'mail.service-account-owned.body':
    '您是服务账户%{reference}的所有者，直至%{day}。如您离职，该账户将暂停，直至指定另一名所有者。',
  'mail.focal-point-named.subject': '您已被指定为协调人：%{entity}',
  'mail.focal-point-named.body': '%{entity}的主管指定您自%{day}起担任协调人。您在登记册中准备申请，由主管作出决定。',
  'mail.focal-point-ended.subject': '您的协调人指定终止：%{entity}',
  'mail.focal-point-ended.body': '您在%{entity}的协调人指定于%{day}终止。此后您不再在登记册中为其准备事项。',
  'mail.headship-recorded.subject': '已登记主管职务：%{entity}',
  'mail.headship-recorded.body':
    '登记册已记录：%{person}自%{day}起代表%{entity}行事（%{reference}）。经第二人确认后生效。如您所知情况不同，请立即告知全球传播部。',
  'mail.headship-confirmed.subject': '主管职务已确认：%{entity}',
  'mail.headship-confirmed.body':
    '第二人已确认：%{person}自%{day}起代表%{entity}行事（%{reference}）。此前作出的决定继续有效。',
  'mail.headship-ended.subject': '主管职务终止：%{entity}',
  'mail.headship-ended.body':
    '%{person}代表%{entity}行事的最后一日为%{day}（%{reference}）。在登记并确认下一任职之前，%{entity}的决定须等待。',
  'mail.attestation-asked.subject': '请声明履行获授权工作人员的义务',
  'mail.attestation-asked.body':
    '您拥有机构账户的权限。请在%{day}之前声明履行第4.1段的五项义务，只需一分钟。否则，您的权限将在宽限期后暂停。',
  'mail.guidance-asked.subject': '请阅读并确认收到指导通知',
  'mail.guidance-asked.body': '一份涉及您账户的指导通知已生效。请在登记册中阅读，并在%{day}之前确认收到。',
  'mail.authorization-ends.subject': '书面授权将于%{day}到期：%{person}',
  'mail.authorization-ends.body':
    '%{person}对下列账户的书面授权将于%{day}到期。%{entity}的主管应在此之前续期，否则授权失效，凭证须移交。',
  'mail.authorization-lapsed.subject': '书面授权已失效：%{person}',
  'mail.authorization-lapsed.body':
    '%{person}对下列账户的书面授权已于%{day}失效且未续期，此后的持有即为未经授权。%{entity}的主管应重新授权，或在平台上撤除访问权限。',
  'mail.reviews-asked.subject': '保留或撤销：%{entity}的账户',
  'mail.reviews-asked.body':
    '全球传播部启动了审查活动（第3.2段）。涉及%{entity}的账户：%{count}。请在%{day}之前决定是否保留每个账户。如无答复，将向您建议撤销；不会自动撤销任何授权。',
  'mail.reviews-to-prepare.subject': '待准备的账户审查',
  'mail.reviews-to-prepare.body':
    '全球传播部启动了审查活动（第3.2段）。请您准备审查的账户：%{count}。请在%{day}之前说明每个账户对其既定目的的作用以及您的建议。由实体主管决定。',
  'mail.review-given.subject': '请您准备一个账户的审查',
  'mail.review-given.body':
    '%{person}请您准备下列账户的审查（第3.2段）。请在%{day}之前说明该账户对其既定目的的作用以及您的建议。由实体主管决定。',
  'mail.decision-establish.subject': '申请%{reference}已获批准',
  'mail.decision-establish.body':
    '%{entity}的主管批准了申请%{reference}。其中提名的人员自此获得书面授权，并须在登记册中确认收到授权书。',
  'mail.decision-send-back.subject': '申请%{reference}已退回并附问题',
  'mail.decision-send-back.body':
    '%{entity}的主管退回了申请%{reference}。理由和问题载于登记册，请在登记册中作答并重新提交申请。',
  'mail.decision-refuse.subject': '申请%{reference}被拒绝',
  'mail.decision-refuse.body': '%{entity}的主管拒绝了申请%{reference}。理由载于登记册。',
  'mail.decision-maintain.subject': '账户%{reference}予以保留',
  'mail.decision-maintain.body': '%{entity}的主管决定保留账户%{reference}。',
  'mail.decision-withdraw.subject': '账户%{reference}的授权已撤销',
  'mail.decision-withdraw.body':
    '%{entity}的主管撤销了账户%{reference}的授权。该账户不再是正式账户，须关闭或保留备用。理由载于登记册。',
  'mail.revision-proposed.subject': '账户%{reference}的更改等待决定',
  'mail.revision-proposed.body':
    '有人提议更改账户%{reference}，由%{entity}的主管决定。更改的各项内容载于登记册；在此之前，记录保持已核准的内容。',
  'mail.revision-approved.subject': '账户%{reference}的更改已核准',
  'mail.revision-approved.body': '%{entity}的主管核准了你提议的账户%{reference}的更改。记录现已按提议更改。',
  'mail.revision-refused.subject': '账户%{reference}的更改被拒绝',
  'mail.revision-refused.body':
    '%{entity}的主管拒绝了你提议的账户%{reference}的更改。记录保持已核准的内容。理由载于登记册。',
  'mail.move-proposed.subject': '提议将账户%{reference}移交%{entity}',
  'mail.move-proposed.body':
    '有人提议将你实体的账户%{reference}移交%{entity}。由%{entity}的主管决定；在此之前，账户仍属你实体。如有反对理由，请现在告知该主管。',
  'mail.account-moved.subject': '账户%{reference}已移交%{entity}',
  'mail.account-moved.body':
    '%{entity}的主管接收了原属你实体的账户%{reference}。书面授权继续有效，该账户的待办事项现由%{entity}负责。',
  'mail.due-digest.subject': '登记册待办事项',
  'mail.due-digest.body': '自上次摘要以来到期、逾期或上报给您的事项。到达下一步时，每项再通知一次。',
  'mail.line.late': '逾期，截止%{day}',
  'mail.line.due': '至迟%{day}',
  'mail.line.more': '登记册中另有%{count}项。',
  'mail.line.calendar': '您的日期及通知时间：',
  'mail.line.account': '登记册中的记录：',
  'mail.line.accounts': '账户：',
  'mail.line.person': '人员：%{person}',
  'mail.line.cause': '原因：%{cause}',
  'mail.line.reason': '理由：%{reason}',
  'mail.line.at': '时间：%{at}',
  'mail.line.case': '个案及后续步骤：',
  'mail.line.reviews': '审查：',
  'mail.line.register': '登记册中：',
  'mail.footer': '由机构社交媒体账户登记册Mandat发送。本地址的回复无人阅读。',
};
