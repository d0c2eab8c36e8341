import type { plan as english } from "../en/plan.ts";

export const plan = {
  "routes.reason.sameOffer":
    "То же предложение продаем мы, поэтому лицензии пользователей сохраняются.",
  "routes.reason.sameOfferGrown":
    "То же предложение продаем мы, и увеличивается подписка, которая у клиента уже есть у нас.",
  "routes.reason.coveredByOurs":
    "Ее покрывают лицензии, которые у клиента уже есть у нас, поэтому покупать ничего не нужно.",
  "routes.reason.equivalentOffer":
    "Предложение снято с продажи; эквивалентное предложение покрывает то, с чем работают пользователи, и их лицензии переназначаются.",
  "routes.reason.otherOfferWanted":
    "Нужна другая лицензия, чем имеющаяся, и лицензии пользователей переназначаются.",
  "routes.reason.supportOnly":
    "Клиент получает от нас только поддержку, а покупает в другом месте.",
  "routes.reason.declaredKeep": "По данным импорта эта подписка остается на месте.",
  "routes.reason.notDeclared":
    "В импорте этой подписки нет, а ваша политика оставляет такие подписки на месте.",
  "routes.reason.free": "Она бесплатная и никогда не покупается.",
  "routes.reason.viral": "Пользователи оформили ее сами бесплатно; она никогда не покупается.",
  "routes.reason.trial": "Это пробная версия, повторно она не покупается.",
  "routes.reason.benefit": "Она прилагается к другому продукту и никогда не покупается.",
  "routes.reason.selfService": "Пользователи купили ее сами; это дело их и Майкрософт.",
  "routes.reason.alreadyGone": "Она уже закончилась.",
  "routes.reason.noSeats": "В ней нет лицензий.",
  "routes.reason.operatorKeeps": "Вы решили, что эта подписка остаётся на месте.",
  "routes.reason.transferKeepsAll":
    "Другой партнёр передаёт подписку целиком; цена, срок и лицензии не меняются.",
  "routes.reason.transferOpen":
    "Передача прав ещё не завершена, и взамен ничего не покупается, пока она не закрыта.",
  "routes.reason.transferred": "Лицензии перешли к нам при передаче прав владения.",
  "routes.reason.renewToCsp":
    "Microsoft заводит лицензии Enterprise Agreement в CSP к его окончанию, даже если они сняты с продажи.",
  "routes.reason.splitUnderCap":
    "Сейчас заказывается столько лицензий, сколько позволяет предел, а остальные после окончания источника.",
  "routes.reason.reduceInSteps":
    "Владелец источника поэтапно уменьшает месячные лицензии, пока растут наши.",
  "routes.reason.supportException": "Поддержка Microsoft разрешает исключение из предела.",
  "routes.reason.oneMoreTerm": "Ничего не делается, и источник продлевается ещё на срок.",
  "routes.reason.cancelNowWanted": "Клиент хочет сразу выйти из договора.",
  "routes.against.policy": "Ваша политика не использует этот путь.",
  "routes.against.transferOpen": "Другой запрос на передачу для этого клиента ещё открыт.",
  "routes.against.notHandedOver":
    "Владелец не передал подписку, когда его просили; второй раз не просят.",
  "routes.against.ownerUnknown":
    "Неизвестно, кому выставляется счёт за источник, поэтому некого спросить.",
  "routes.against.tooLate": "На ответ осталось слишком мало времени.",
  "routes.against.gapNeedsApproval":
    "Часть пользователей некоторое время была бы без лицензии; клиент должен это утвердить.",
  "routes.against.ownerMustReduce": "Это должен делать владелец источника, шаг за шагом.",
  "routes.against.microsoftMustAgree": "Нужно согласие Microsoft.",
  "routes.against.notWanted": "Клиент хочет перейти.",
  "routes.against.throwsAway": "Оплаченное за остаток срока пропадает.",
  "routes.against.costsMore": "Это дороже.",
  "routes.against.costsNoLess": "Это не дешевле.",
  "routes.against.reassigns": "Лицензии пользователей пришлось бы переназначать.",
  "routes.next": "{what}: следующий по выгоде путь: «{way}». {against}",
  "routes.nextWithCost": "{what}: следующий по выгоде путь: «{way}», {cost}. {against}",
  "timing.reason.latestSafe":
    "Это последний безопасный момент: так за обе подписки приходится платить как можно меньше времени.",
  "timing.reason.movedOffWeekend":
    "Последний безопасный момент приходится на выходные, поэтому заказ делается раньше.",
  "timing.reason.movedOffFreeze":
    "Последний безопасный момент приходится на период запрета изменений, поэтому заказ делается раньше.",
  "timing.reason.atOnceLate": "Безопасный момент уже прошел, поэтому заказ делается сразу.",
  "timing.reason.atOnceInGrace":
    "Исходная подписка закончилась и держится только на льготном периоде, поэтому заказ делается сразу.",
  "timing.reason.pilot":
    "Сначала заказывается одна лицензия: она заранее покажет, не мешает ли что-нибудь.",
  "timing.reason.beforePriceChange":
    "Затем цена меняется, а цена первого заказа действует весь срок.",
  "timing.reason.provesTheNext":
    "Заказ делается немного раньше, чтобы следующую покупку можно было сделать позже.",
  "timing.reason.withTheNext":
    "Увеличение делается вместе со следующей покупкой, которая не может ждать дольше.",
  "timing.reason.alreadyCovered":
    "Ее покрывают лицензии, которые у клиента уже есть у нас, поэтому ничего не заказывается.",
  "assumption.noGraceAfterEnd": "В конце срока обслуживание прекращается без льготного периода.",
  "assumption.renewsUntilAskedToStop":
    "Исходная подписка продлевается в конце каждого срока, пока продление не отключат.",
  "assumption.extensionMayBeOn":
    "Может быть включена пролонгация, и тогда счета за исходную подписку выставляются и после ее конца.",
  "assumption.renewalMayHappen":
    "Исходная подписка может продлиться на целый срок, хотя продление отключено.",
  "assumption.lapsesByItself": "Исходная подписка оплачена заранее и закончится сама.",
  "assumption.termAssumed":
    "Длина срока неизвестна; используется та, что указана в вашей политике.",
  "assumption.staysWhereItIs": "Исходная подписка остается на месте вместе со своими лицензиями.",
  "evidence.observed": "прочитано",
  "evidence.attested": "заверено",
  "evidence.declared": "заявлено",
  "evidence.assumed": "предположено",
} satisfies typeof english;
