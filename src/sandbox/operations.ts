// Everything the sandbox emulates beside the token endpoint, one file per operation.

import { assignGroupLicense } from "./graph/assign-group-license.ts";
import { assignUserLicense } from "./graph/assign-user-license.ts";
import { batch } from "./graph/batch.ts";
import { createAccessAssignment } from "./graph/create-access-assignment.ts";
import { createDelegatedAdminRelationship } from "./graph/create-delegated-admin-relationship.ts";
import { createDelegatedAdminRequest } from "./graph/create-delegated-admin-request.ts";
import { getCompanySubscription } from "./graph/get-company-subscription.ts";
import { getDelegatedAdminRelationship } from "./graph/get-delegated-admin-relationship.ts";
import { getGroup } from "./graph/get-group.ts";
import { getUser } from "./graph/get-user.ts";
import { listAccessAssignments } from "./graph/list-access-assignments.ts";
import { listCompanySubscriptions } from "./graph/list-company-subscriptions.ts";
import { listDelegatedAdminRelationships } from "./graph/list-delegated-admin-relationships.ts";
import { listOrganizations } from "./graph/list-organizations.ts";
import { listSubscribedSkus } from "./graph/list-subscribed-skus.ts";
import { listRoleMembers } from "./graph/list-role-members.ts";
import { listUsers } from "./graph/list-users.ts";
import { updateDelegatedAdminRelationship } from "./graph/update-delegated-admin-relationship.ts";
import { reprocessLicenseAssignment } from "./graph/reprocess-license-assignment.ts";
import type { Operation } from "./operation.ts";
import { checkoutCart } from "./partner-center/checkout-cart.ts";
import { createApplicationConsent } from "./partner-center/create-application-consent.ts";
import { createCart } from "./partner-center/create-cart.ts";
import { createCustomerAgreement } from "./partner-center/create-customer-agreement.ts";
import { createOrder } from "./partner-center/create-order.ts";
import { createTransfer } from "./partner-center/create-transfer.ts";
import {
  createCustomerUser,
  getCustomerUser,
  listCustomerUsers,
  listRolesOfUser,
} from "./partner-center/customer-users.ts";
import { getAvailability } from "./partner-center/get-availability.ts";
import { getCart } from "./partner-center/get-cart.ts";
import { getCompanyProfile } from "./partner-center/get-company-profile.ts";
import { getCustomer } from "./partner-center/get-customer.ts";
import { getDirectSignedAgreementStatus } from "./partner-center/get-direct-signed-agreement-status.ts";
import { getOrder } from "./partner-center/get-order.ts";
import { getOrderProvisioningStatus } from "./partner-center/get-order-provisioning-status.ts";
import { getProduct } from "./partner-center/get-product.ts";
import { getRelationshipRequest } from "./partner-center/get-relationship-request.ts";
import { getSku } from "./partner-center/get-sku.ts";
import { getSubscription } from "./partner-center/get-subscription.ts";
import { getSubscriptionProvisioningStatus } from "./partner-center/get-subscription-provisioning-status.ts";
import { getTransfer } from "./partner-center/get-transfer.ts";
import { listAuditRecords } from "./partner-center/list-audit-records.ts";
import { listAvailabilities } from "./partner-center/list-availabilities.ts";
import { listAvailableLicenses } from "./partner-center/list-available-licenses.ts";
import { listCustomerAgreements } from "./partner-center/list-customer-agreements.ts";
import { listCustomerAvailabilities } from "./partner-center/list-customer-availabilities.ts";
import { listCustomerProducts } from "./partner-center/list-customer-products.ts";
import { listCustomerSkus } from "./partner-center/list-customer-skus.ts";
import { listCustomers } from "./partner-center/list-customers.ts";
import { listLicensesOfUser } from "./partner-center/list-licenses-of-user.ts";
import { listOrders } from "./partner-center/list-orders.ts";
import { listProducts } from "./partner-center/list-products.ts";
import { listSkus } from "./partner-center/list-skus.ts";
import { listSubscriptions } from "./partner-center/list-subscriptions.ts";
import { listTransferEligibilities } from "./partner-center/list-transfer-eligibilities.ts";
import { listTransfers } from "./partner-center/list-transfers.ts";
import {
  createMigration,
  getMigration,
  listMigrationEvents,
  listMigrations,
  validateMigration,
} from "./partner-center/migration-operations.ts";
import {
  cancelMigrationSchedule,
  createMigrationSchedule,
  getMigrationSchedule,
} from "./partner-center/migration-schedules.ts";
import {
  getPromotion,
  listPromotions,
  verifyPromotionEligibilities,
} from "./partner-center/promotions.ts";
import { removeRelationship } from "./partner-center/remove-relationship.ts";
import { updateCart } from "./partner-center/update-cart.ts";
import { updateLicensesOfUser } from "./partner-center/update-licenses-of-user.ts";
import { updateSubscription } from "./partner-center/update-subscription.ts";
import { updateTransfer } from "./partner-center/update-transfer.ts";
import {
  createValidationEvent,
  getValidationEvent,
  getWebhookRegistration,
  listWebhookEvents,
  registerWebhook,
  updateWebhookRegistration,
} from "./partner-center/webhook-registration.ts";
import {
  getBillingProfile,
  getMpnProfile,
  getOrganizationProfile,
  listAgreementTemplates,
} from "./partner-center/partner-profiles.ts";
import { listOwnMemberships } from "./graph/list-own-memberships.ts";
import { getPriceSheet } from "./pricing/get-price-sheet.ts";

export const operations: readonly Operation[] = [
  getRelationshipRequest,
  getOrganizationProfile,
  getBillingProfile,
  getMpnProfile,
  listAgreementTemplates,
  listCustomers,
  getCustomer,
  getCompanyProfile,
  removeRelationship,
  listCustomerAgreements,
  createCustomerAgreement,
  getDirectSignedAgreementStatus,
  createApplicationConsent,
  listProducts,
  getProduct,
  listSkus,
  getSku,
  listAvailabilities,
  getAvailability,
  listCustomerProducts,
  listCustomerSkus,
  listCustomerAvailabilities,
  listPromotions,
  getPromotion,
  verifyPromotionEligibilities,
  getPriceSheet,
  createCart,
  getCart,
  updateCart,
  checkoutCart,
  createOrder,
  listOrders,
  getOrder,
  getOrderProvisioningStatus,
  listSubscriptions,
  getSubscription,
  updateSubscription,
  getSubscriptionProvisioningStatus,
  createTransfer,
  listTransfers,
  getTransfer,
  updateTransfer,
  listTransferEligibilities,
  validateMigration,
  createMigration,
  getMigration,
  listMigrations,
  listMigrationEvents,
  createMigrationSchedule,
  getMigrationSchedule,
  cancelMigrationSchedule,
  listAuditRecords,
  listWebhookEvents,
  registerWebhook,
  getWebhookRegistration,
  updateWebhookRegistration,
  createValidationEvent,
  getValidationEvent,
  listCustomerUsers,
  getCustomerUser,
  createCustomerUser,
  listRolesOfUser,
  listAvailableLicenses,
  listLicensesOfUser,
  updateLicensesOfUser,
  batch,
  listOrganizations,
  listOwnMemberships,
  listSubscribedSkus,
  listCompanySubscriptions,
  getCompanySubscription,
  listUsers,
  getUser,
  assignUserLicense,
  reprocessLicenseAssignment,
  listRoleMembers,
  getGroup,
  assignGroupLicense,
  createDelegatedAdminRelationship,
  listDelegatedAdminRelationships,
  getDelegatedAdminRelationship,
  createDelegatedAdminRequest,
  updateDelegatedAdminRelationship,
  createAccessAssignment,
  listAccessAssignments,
];
