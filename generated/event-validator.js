// Written by scripts/build/validators.ts from spec/. Edit that, then run `npm run build`.

import module0 from "ajv/dist/runtime/ucs2length.js";

export const validateEvent = validate661;
const schema270 = {"oneOf":[{"$ref":"#/$defs/SubscriptionStartedEvent"},{"$ref":"#/$defs/SubscriptionActiveEvent"},{"$ref":"#/$defs/SubscriptionRenewedEvent"},{"$ref":"#/$defs/SubscriptionRenewalCancelledEvent"},{"$ref":"#/$defs/SubscriptionRenewalReactivatedEvent"},{"$ref":"#/$defs/SubscriptionExpiredEvent"},{"$ref":"#/$defs/SubscriptionPausedEvent"},{"$ref":"#/$defs/SubscriptionDeferredEvent"},{"$ref":"#/$defs/NonSubscriptionPurchaseEvent"},{"$ref":"#/$defs/TrialStartedEvent"},{"$ref":"#/$defs/TrialActiveEvent"},{"$ref":"#/$defs/TrialConvertedEvent"},{"$ref":"#/$defs/TrialRenewalCancelledEvent"},{"$ref":"#/$defs/TrialRenewalReactivatedEvent"},{"$ref":"#/$defs/TrialExpiredEvent"},{"$ref":"#/$defs/EnteredGracePeriodEvent"},{"$ref":"#/$defs/BillingIssueDetectedEvent"},{"$ref":"#/$defs/SubscriptionRefundedEvent"},{"$ref":"#/$defs/NonSubscriptionPurchaseRefundedEvent"},{"$ref":"#/$defs/AccessLevelUpdatedEvent"},{"$ref":"#/$defs/RenamedEvent"}]};
const schema271 = {"allOf":[{"$ref":"#/$defs/EventRoot"},{"type":"object","required":["event_type","event_properties"],"properties":{"event_type":{"type":"string","const":"subscription_started","enum":["subscription_started"]},"event_properties":{"$ref":"#/$defs/EventProperties"}}}]};
const schema272 = {"type":"object","required":["profile_id","customer_user_id","event_datetime","event_api_version"],"properties":{"profile_id":{"type":"string","format":"uuid"},"customer_user_id":{"type":["string","null"]},"event_datetime":{"$ref":"#/$defs/Timestamp"},"event_api_version":{"type":"integer"},"idfv":{"type":["string","null"]},"idfa":{"type":["string","null"]},"advertising_id":{"type":["string","null"]},"profile_install_datetime":{"$ref":"#/$defs/Timestamp"},"user_agent":{"type":"string"},"email":{"type":["string","null"]},"profiles_sharing_access_level":{"type":["array","null"],"items":{"$ref":"#/$defs/ProfileSharingAccessLevel"}},"attributions":{"type":"object","additionalProperties":{"$ref":"#/$defs/EventAttribution"}},"user_attributes":{"type":"object","additionalProperties":{"oneOf":[{"type":"string"},{"type":"number"}]}},"integration_ids":{"oneOf":[{"$ref":"#/$defs/EventIntegrationIds"},{"type":"null"}]},"play_store_purchase_token":{"$ref":"#/$defs/PlayStorePurchaseToken"}}};
const formats0 = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
const schema29 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"};
const pattern3 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$", "u");

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern3.test(data)){
validate68.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"},message:"must match pattern \""+"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"+"\""}];
return false;
}
}
else {
validate68.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema273 = {"type":"object","required":["profile_id"],"properties":{"profile_id":{"type":"string","format":"uuid"},"customer_user_id":{"type":"string"}}};

function validate666(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate666.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.profile_id === undefined) && (missing0 = "profile_id")){
validate666.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.profile_id !== undefined){
let data0 = data.profile_id;
const _errs1 = errors;
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate666.errors = [{instancePath:instancePath+"/profile_id",schemaPath:"#/properties/profile_id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate666.errors = [{instancePath:instancePath+"/profile_id",schemaPath:"#/properties/profile_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customer_user_id !== undefined){
const _errs3 = errors;
if(typeof data.customer_user_id !== "string"){
validate666.errors = [{instancePath:instancePath+"/customer_user_id",schemaPath:"#/properties/customer_user_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate666.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate666.errors = vErrors;
return errors === 0;
}
validate666.evaluated = {"props":{"profile_id":true,"customer_user_id":true},"dynamicProps":false,"dynamicItems":false};

const schema274 = {"type":"object","properties":{"ad_set":{"type":"string"},"status":{"type":"string"},"channel":{"type":"string"},"ad_group":{"type":["string","null"]},"campaign":{"type":"string"},"creative":{"type":["string","null"]},"created_at":{"$ref":"#/$defs/Timestamp"},"network_user_id":{"type":"string"}}};

function validate668(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate668.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ad_set !== undefined){
const _errs1 = errors;
if(typeof data.ad_set !== "string"){
validate668.errors = [{instancePath:instancePath+"/ad_set",schemaPath:"#/properties/ad_set/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
const _errs3 = errors;
if(typeof data.status !== "string"){
validate668.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.channel !== undefined){
const _errs5 = errors;
if(typeof data.channel !== "string"){
validate668.errors = [{instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ad_group !== undefined){
let data3 = data.ad_group;
const _errs7 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate668.errors = [{instancePath:instancePath+"/ad_group",schemaPath:"#/properties/ad_group/type",keyword:"type",params:{type: schema274.properties.ad_group.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.campaign !== undefined){
const _errs9 = errors;
if(typeof data.campaign !== "string"){
validate668.errors = [{instancePath:instancePath+"/campaign",schemaPath:"#/properties/campaign/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.creative !== undefined){
let data5 = data.creative;
const _errs11 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate668.errors = [{instancePath:instancePath+"/creative",schemaPath:"#/properties/creative/type",keyword:"type",params:{type: schema274.properties.creative.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
const _errs13 = errors;
if(!(validate68(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.network_user_id !== undefined){
const _errs14 = errors;
if(typeof data.network_user_id !== "string"){
validate668.errors = [{instancePath:instancePath+"/network_user_id",schemaPath:"#/properties/network_user_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
else {
validate668.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate668.errors = vErrors;
return errors === 0;
}
validate668.evaluated = {"props":{"ad_set":true,"status":true,"channel":true,"ad_group":true,"campaign":true,"creative":true,"created_at":true,"network_user_id":true},"dynamicProps":false,"dynamicItems":false};

const schema275 = {"type":"object","properties":{"adjust_device_id":{"type":"string"},"airbridge_device_id":{"type":"string"},"amplitude_device_id":{"type":"string"},"amplitude_user_id":{"type":"string"},"appmetrica_device_id":{"type":"string"},"appmetrica_profile_id":{"type":"string"},"appsflyer_id":{"type":"string"},"branch_id":{"type":"string"},"facebook_anonymous_id":{"type":"string"},"firebase_app_instance_id":{"type":"string"},"mixpanel_user_id":{"type":"string"},"pushwoosh_hwid":{"type":"string"},"one_signal_player_id":{"type":"string"},"one_signal_subscription_id":{"type":"string"},"tenjin_analytics_installation_id":{"type":"string"},"posthog_distinct_user_id":{"type":"string"}}};

function validate671(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate671.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.adjust_device_id !== undefined){
const _errs1 = errors;
if(typeof data.adjust_device_id !== "string"){
validate671.errors = [{instancePath:instancePath+"/adjust_device_id",schemaPath:"#/properties/adjust_device_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.airbridge_device_id !== undefined){
const _errs3 = errors;
if(typeof data.airbridge_device_id !== "string"){
validate671.errors = [{instancePath:instancePath+"/airbridge_device_id",schemaPath:"#/properties/airbridge_device_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amplitude_device_id !== undefined){
const _errs5 = errors;
if(typeof data.amplitude_device_id !== "string"){
validate671.errors = [{instancePath:instancePath+"/amplitude_device_id",schemaPath:"#/properties/amplitude_device_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amplitude_user_id !== undefined){
const _errs7 = errors;
if(typeof data.amplitude_user_id !== "string"){
validate671.errors = [{instancePath:instancePath+"/amplitude_user_id",schemaPath:"#/properties/amplitude_user_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.appmetrica_device_id !== undefined){
const _errs9 = errors;
if(typeof data.appmetrica_device_id !== "string"){
validate671.errors = [{instancePath:instancePath+"/appmetrica_device_id",schemaPath:"#/properties/appmetrica_device_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.appmetrica_profile_id !== undefined){
const _errs11 = errors;
if(typeof data.appmetrica_profile_id !== "string"){
validate671.errors = [{instancePath:instancePath+"/appmetrica_profile_id",schemaPath:"#/properties/appmetrica_profile_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.appsflyer_id !== undefined){
const _errs13 = errors;
if(typeof data.appsflyer_id !== "string"){
validate671.errors = [{instancePath:instancePath+"/appsflyer_id",schemaPath:"#/properties/appsflyer_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.branch_id !== undefined){
const _errs15 = errors;
if(typeof data.branch_id !== "string"){
validate671.errors = [{instancePath:instancePath+"/branch_id",schemaPath:"#/properties/branch_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.facebook_anonymous_id !== undefined){
const _errs17 = errors;
if(typeof data.facebook_anonymous_id !== "string"){
validate671.errors = [{instancePath:instancePath+"/facebook_anonymous_id",schemaPath:"#/properties/facebook_anonymous_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.firebase_app_instance_id !== undefined){
const _errs19 = errors;
if(typeof data.firebase_app_instance_id !== "string"){
validate671.errors = [{instancePath:instancePath+"/firebase_app_instance_id",schemaPath:"#/properties/firebase_app_instance_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mixpanel_user_id !== undefined){
const _errs21 = errors;
if(typeof data.mixpanel_user_id !== "string"){
validate671.errors = [{instancePath:instancePath+"/mixpanel_user_id",schemaPath:"#/properties/mixpanel_user_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pushwoosh_hwid !== undefined){
const _errs23 = errors;
if(typeof data.pushwoosh_hwid !== "string"){
validate671.errors = [{instancePath:instancePath+"/pushwoosh_hwid",schemaPath:"#/properties/pushwoosh_hwid/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.one_signal_player_id !== undefined){
const _errs25 = errors;
if(typeof data.one_signal_player_id !== "string"){
validate671.errors = [{instancePath:instancePath+"/one_signal_player_id",schemaPath:"#/properties/one_signal_player_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.one_signal_subscription_id !== undefined){
const _errs27 = errors;
if(typeof data.one_signal_subscription_id !== "string"){
validate671.errors = [{instancePath:instancePath+"/one_signal_subscription_id",schemaPath:"#/properties/one_signal_subscription_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tenjin_analytics_installation_id !== undefined){
const _errs29 = errors;
if(typeof data.tenjin_analytics_installation_id !== "string"){
validate671.errors = [{instancePath:instancePath+"/tenjin_analytics_installation_id",schemaPath:"#/properties/tenjin_analytics_installation_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.posthog_distinct_user_id !== undefined){
const _errs31 = errors;
if(typeof data.posthog_distinct_user_id !== "string"){
validate671.errors = [{instancePath:instancePath+"/posthog_distinct_user_id",schemaPath:"#/properties/posthog_distinct_user_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate671.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate671.errors = vErrors;
return errors === 0;
}
validate671.evaluated = {"props":{"adjust_device_id":true,"airbridge_device_id":true,"amplitude_device_id":true,"amplitude_user_id":true,"appmetrica_device_id":true,"appmetrica_profile_id":true,"appsflyer_id":true,"branch_id":true,"facebook_anonymous_id":true,"firebase_app_instance_id":true,"mixpanel_user_id":true,"pushwoosh_hwid":true,"one_signal_player_id":true,"one_signal_subscription_id":true,"tenjin_analytics_installation_id":true,"posthog_distinct_user_id":true},"dynamicProps":false,"dynamicItems":false};

const schema276 = {"type":"object","properties":{"product_id":{"type":"string"},"purchase_token":{"type":"string"},"is_subscription":{"type":"boolean"}}};

function validate673(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate673.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.product_id !== undefined){
const _errs1 = errors;
if(typeof data.product_id !== "string"){
validate673.errors = [{instancePath:instancePath+"/product_id",schemaPath:"#/properties/product_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.purchase_token !== undefined){
const _errs3 = errors;
if(typeof data.purchase_token !== "string"){
validate673.errors = [{instancePath:instancePath+"/purchase_token",schemaPath:"#/properties/purchase_token/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_subscription !== undefined){
const _errs5 = errors;
if(typeof data.is_subscription !== "boolean"){
validate673.errors = [{instancePath:instancePath+"/is_subscription",schemaPath:"#/properties/is_subscription/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate673.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate673.errors = vErrors;
return errors === 0;
}
validate673.evaluated = {"props":{"product_id":true,"purchase_token":true,"is_subscription":true},"dynamicProps":false,"dynamicItems":false};


function validate663(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate663.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.profile_id === undefined) && (missing0 = "profile_id")) || ((data.customer_user_id === undefined) && (missing0 = "customer_user_id"))) || ((data.event_datetime === undefined) && (missing0 = "event_datetime"))) || ((data.event_api_version === undefined) && (missing0 = "event_api_version"))){
validate663.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.profile_id !== undefined){
let data0 = data.profile_id;
const _errs1 = errors;
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate663.errors = [{instancePath:instancePath+"/profile_id",schemaPath:"#/properties/profile_id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate663.errors = [{instancePath:instancePath+"/profile_id",schemaPath:"#/properties/profile_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customer_user_id !== undefined){
let data1 = data.customer_user_id;
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate663.errors = [{instancePath:instancePath+"/customer_user_id",schemaPath:"#/properties/customer_user_id/type",keyword:"type",params:{type: schema272.properties.customer_user_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.event_datetime !== undefined){
const _errs5 = errors;
if(!(validate68(data.event_datetime, {instancePath:instancePath+"/event_datetime",parentData:data,parentDataProperty:"event_datetime",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.event_api_version !== undefined){
let data3 = data.event_api_version;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate663.errors = [{instancePath:instancePath+"/event_api_version",schemaPath:"#/properties/event_api_version/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.idfv !== undefined){
let data4 = data.idfv;
const _errs8 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate663.errors = [{instancePath:instancePath+"/idfv",schemaPath:"#/properties/idfv/type",keyword:"type",params:{type: schema272.properties.idfv.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.idfa !== undefined){
let data5 = data.idfa;
const _errs10 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate663.errors = [{instancePath:instancePath+"/idfa",schemaPath:"#/properties/idfa/type",keyword:"type",params:{type: schema272.properties.idfa.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.advertising_id !== undefined){
let data6 = data.advertising_id;
const _errs12 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate663.errors = [{instancePath:instancePath+"/advertising_id",schemaPath:"#/properties/advertising_id/type",keyword:"type",params:{type: schema272.properties.advertising_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.profile_install_datetime !== undefined){
const _errs14 = errors;
if(!(validate68(data.profile_install_datetime, {instancePath:instancePath+"/profile_install_datetime",parentData:data,parentDataProperty:"profile_install_datetime",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user_agent !== undefined){
const _errs15 = errors;
if(typeof data.user_agent !== "string"){
validate663.errors = [{instancePath:instancePath+"/user_agent",schemaPath:"#/properties/user_agent/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.email !== undefined){
let data9 = data.email;
const _errs17 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
validate663.errors = [{instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: schema272.properties.email.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.profiles_sharing_access_level !== undefined){
let data10 = data.profiles_sharing_access_level;
const _errs19 = errors;
if((!(Array.isArray(data10))) && (data10 !== null)){
validate663.errors = [{instancePath:instancePath+"/profiles_sharing_access_level",schemaPath:"#/properties/profiles_sharing_access_level/type",keyword:"type",params:{type: schema272.properties.profiles_sharing_access_level.type},message:"must be array,null"}];
return false;
}
if(errors === _errs19){
if(Array.isArray(data10)){
var valid1 = true;
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
const _errs21 = errors;
if(!(validate666(data10[i0], {instancePath:instancePath+"/profiles_sharing_access_level/" + i0,parentData:data10,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate666.errors : vErrors.concat(validate666.errors);
errors = vErrors.length;
}
var valid1 = _errs21 === errors;
if(!valid1){
break;
}
}
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attributions !== undefined){
let data12 = data.attributions;
const _errs22 = errors;
if(errors === _errs22){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key0 in data12){
const _errs25 = errors;
if(!(validate668(data12[key0], {instancePath:instancePath+"/attributions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data12,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate668.errors : vErrors.concat(validate668.errors);
errors = vErrors.length;
}
var valid2 = _errs25 === errors;
if(!valid2){
break;
}
}
}
else {
validate663.errors = [{instancePath:instancePath+"/attributions",schemaPath:"#/properties/attributions/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user_attributes !== undefined){
let data14 = data.user_attributes;
const _errs26 = errors;
if(errors === _errs26){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key1 in data14){
let data15 = data14[key1];
const _errs29 = errors;
const _errs30 = errors;
let valid4 = false;
let passing0 = null;
const _errs31 = errors;
if(typeof data15 !== "string"){
const err0 = {instancePath:instancePath+"/user_attributes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/user_attributes/additionalProperties/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs31 === errors;
if(_valid0){
valid4 = true;
passing0 = 0;
}
const _errs33 = errors;
if(!((typeof data15 == "number") && (isFinite(data15)))){
const err1 = {instancePath:instancePath+"/user_attributes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/user_attributes/additionalProperties/oneOf/1/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs33 === errors;
if(_valid0 && valid4){
valid4 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid4 = true;
passing0 = 1;
}
}
if(!valid4){
const err2 = {instancePath:instancePath+"/user_attributes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/user_attributes/additionalProperties/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate663.errors = vErrors;
return false;
}
else {
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
}
var valid3 = _errs29 === errors;
if(!valid3){
break;
}
}
}
else {
validate663.errors = [{instancePath:instancePath+"/user_attributes",schemaPath:"#/properties/user_attributes/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.integration_ids !== undefined){
let data16 = data.integration_ids;
const _errs35 = errors;
const _errs36 = errors;
let valid5 = false;
let passing1 = null;
const _errs37 = errors;
if(!(validate671(data16, {instancePath:instancePath+"/integration_ids",parentData:data,parentDataProperty:"integration_ids",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate671.errors : vErrors.concat(validate671.errors);
errors = vErrors.length;
}
var _valid1 = _errs37 === errors;
if(_valid1){
valid5 = true;
passing1 = 0;
var props0 = {};
props0.adjust_device_id = true;
props0.airbridge_device_id = true;
props0.amplitude_device_id = true;
props0.amplitude_user_id = true;
props0.appmetrica_device_id = true;
props0.appmetrica_profile_id = true;
props0.appsflyer_id = true;
props0.branch_id = true;
props0.facebook_anonymous_id = true;
props0.firebase_app_instance_id = true;
props0.mixpanel_user_id = true;
props0.pushwoosh_hwid = true;
props0.one_signal_player_id = true;
props0.one_signal_subscription_id = true;
props0.tenjin_analytics_installation_id = true;
props0.posthog_distinct_user_id = true;
}
const _errs38 = errors;
if(data16 !== null){
const err3 = {instancePath:instancePath+"/integration_ids",schemaPath:"#/properties/integration_ids/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid1 = _errs38 === errors;
if(_valid1 && valid5){
valid5 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid5 = true;
passing1 = 1;
}
}
if(!valid5){
const err4 = {instancePath:instancePath+"/integration_ids",schemaPath:"#/properties/integration_ids/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate663.errors = vErrors;
return false;
}
else {
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.play_store_purchase_token !== undefined){
const _errs40 = errors;
if(!(validate673(data.play_store_purchase_token, {instancePath:instancePath+"/play_store_purchase_token",parentData:data,parentDataProperty:"play_store_purchase_token",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate673.errors : vErrors.concat(validate673.errors);
errors = vErrors.length;
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate663.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate663.errors = vErrors;
return errors === 0;
}
validate663.evaluated = {"props":{"profile_id":true,"customer_user_id":true,"event_datetime":true,"event_api_version":true,"idfv":true,"idfa":true,"advertising_id":true,"profile_install_datetime":true,"user_agent":true,"email":true,"profiles_sharing_access_level":true,"attributions":true,"user_attributes":true,"integration_ids":true,"play_store_purchase_token":true},"dynamicProps":false,"dynamicItems":false};

const schema277 = {"type":"object","properties":{"ab_test_name":{"type":"string"},"ab_test_revision":{"type":"integer"},"base_plan_id":{"type":"string"},"cohort_name":{"type":"string"},"consecutive_payments":{"type":"integer"},"currency":{"type":"string"},"developer_id":{"type":"string"},"discount_amount_local":{"type":["number","null"]},"discount_amount_usd":{"type":["number","null"]},"environment":{"type":"string"},"event_datetime":{"$ref":"#/$defs/Timestamp"},"original_price_local":{"type":["number","null"]},"original_price_usd":{"type":["number","null"]},"original_purchase_date":{"$ref":"#/$defs/Timestamp"},"original_transaction_id":{"type":"string"},"paywall_name":{"type":"string"},"paywall_revision":{"oneOf":[{"type":"string"},{"type":"integer"}]},"price_local":{"type":["number","null"]},"price_usd":{"type":["number","null"]},"profile_country":{"type":"string"},"profile_event_id":{"type":"string","format":"uuid"},"profile_has_access_level":{"type":"boolean"},"profile_id":{"type":"string","format":"uuid"},"profile_ip_address":{"type":["string","null"]},"profile_total_revenue_usd":{"type":"number"},"promotional_offer_id":{"type":["string","null"]},"purchase_date":{"$ref":"#/$defs/Timestamp"},"rate_after_first_year":{"type":"boolean"},"store":{"type":"string"},"store_country":{"type":"string"},"store_offer_category":{"type":["string","null"]},"store_offer_discount_type":{"type":["string","null"]},"store_offer_number_of_periods":{"type":["integer","null"]},"subscription_expires_at":{"oneOf":[{"$ref":"#/$defs/Timestamp"},{"type":"null"}]},"transaction_id":{"type":"string"},"variation_id":{"type":"string","format":"uuid"},"vendor_product_id":{"type":"string"},"net_revenue_local":{"type":"number"},"net_revenue_usd":{"type":["number","null"]},"proceeds_local":{"type":"number"},"proceeds_usd":{"type":"number"},"tax_amount_local":{"type":"number"},"tax_amount_usd":{"type":"number"}}};

function validate676(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate676.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ab_test_name !== undefined){
const _errs1 = errors;
if(typeof data.ab_test_name !== "string"){
validate676.errors = [{instancePath:instancePath+"/ab_test_name",schemaPath:"#/properties/ab_test_name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ab_test_revision !== undefined){
let data1 = data.ab_test_revision;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate676.errors = [{instancePath:instancePath+"/ab_test_revision",schemaPath:"#/properties/ab_test_revision/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.base_plan_id !== undefined){
const _errs5 = errors;
if(typeof data.base_plan_id !== "string"){
validate676.errors = [{instancePath:instancePath+"/base_plan_id",schemaPath:"#/properties/base_plan_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cohort_name !== undefined){
const _errs7 = errors;
if(typeof data.cohort_name !== "string"){
validate676.errors = [{instancePath:instancePath+"/cohort_name",schemaPath:"#/properties/cohort_name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.consecutive_payments !== undefined){
let data4 = data.consecutive_payments;
const _errs9 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate676.errors = [{instancePath:instancePath+"/consecutive_payments",schemaPath:"#/properties/consecutive_payments/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.currency !== undefined){
const _errs11 = errors;
if(typeof data.currency !== "string"){
validate676.errors = [{instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.developer_id !== undefined){
const _errs13 = errors;
if(typeof data.developer_id !== "string"){
validate676.errors = [{instancePath:instancePath+"/developer_id",schemaPath:"#/properties/developer_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.discount_amount_local !== undefined){
let data7 = data.discount_amount_local;
const _errs15 = errors;
if((!((typeof data7 == "number") && (isFinite(data7)))) && (data7 !== null)){
validate676.errors = [{instancePath:instancePath+"/discount_amount_local",schemaPath:"#/properties/discount_amount_local/type",keyword:"type",params:{type: schema277.properties.discount_amount_local.type},message:"must be number,null"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.discount_amount_usd !== undefined){
let data8 = data.discount_amount_usd;
const _errs17 = errors;
if((!((typeof data8 == "number") && (isFinite(data8)))) && (data8 !== null)){
validate676.errors = [{instancePath:instancePath+"/discount_amount_usd",schemaPath:"#/properties/discount_amount_usd/type",keyword:"type",params:{type: schema277.properties.discount_amount_usd.type},message:"must be number,null"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.environment !== undefined){
const _errs19 = errors;
if(typeof data.environment !== "string"){
validate676.errors = [{instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.event_datetime !== undefined){
const _errs21 = errors;
if(!(validate68(data.event_datetime, {instancePath:instancePath+"/event_datetime",parentData:data,parentDataProperty:"event_datetime",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.original_price_local !== undefined){
let data11 = data.original_price_local;
const _errs22 = errors;
if((!((typeof data11 == "number") && (isFinite(data11)))) && (data11 !== null)){
validate676.errors = [{instancePath:instancePath+"/original_price_local",schemaPath:"#/properties/original_price_local/type",keyword:"type",params:{type: schema277.properties.original_price_local.type},message:"must be number,null"}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.original_price_usd !== undefined){
let data12 = data.original_price_usd;
const _errs24 = errors;
if((!((typeof data12 == "number") && (isFinite(data12)))) && (data12 !== null)){
validate676.errors = [{instancePath:instancePath+"/original_price_usd",schemaPath:"#/properties/original_price_usd/type",keyword:"type",params:{type: schema277.properties.original_price_usd.type},message:"must be number,null"}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.original_purchase_date !== undefined){
const _errs26 = errors;
if(!(validate68(data.original_purchase_date, {instancePath:instancePath+"/original_purchase_date",parentData:data,parentDataProperty:"original_purchase_date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.original_transaction_id !== undefined){
const _errs27 = errors;
if(typeof data.original_transaction_id !== "string"){
validate676.errors = [{instancePath:instancePath+"/original_transaction_id",schemaPath:"#/properties/original_transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paywall_name !== undefined){
const _errs29 = errors;
if(typeof data.paywall_name !== "string"){
validate676.errors = [{instancePath:instancePath+"/paywall_name",schemaPath:"#/properties/paywall_name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paywall_revision !== undefined){
let data16 = data.paywall_revision;
const _errs31 = errors;
const _errs32 = errors;
let valid1 = false;
let passing0 = null;
const _errs33 = errors;
if(typeof data16 !== "string"){
const err0 = {instancePath:instancePath+"/paywall_revision",schemaPath:"#/properties/paywall_revision/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs33 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs35 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err1 = {instancePath:instancePath+"/paywall_revision",schemaPath:"#/properties/paywall_revision/oneOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs35 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err2 = {instancePath:instancePath+"/paywall_revision",schemaPath:"#/properties/paywall_revision/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate676.errors = vErrors;
return false;
}
else {
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.price_local !== undefined){
let data17 = data.price_local;
const _errs37 = errors;
if((!((typeof data17 == "number") && (isFinite(data17)))) && (data17 !== null)){
validate676.errors = [{instancePath:instancePath+"/price_local",schemaPath:"#/properties/price_local/type",keyword:"type",params:{type: schema277.properties.price_local.type},message:"must be number,null"}];
return false;
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.price_usd !== undefined){
let data18 = data.price_usd;
const _errs39 = errors;
if((!((typeof data18 == "number") && (isFinite(data18)))) && (data18 !== null)){
validate676.errors = [{instancePath:instancePath+"/price_usd",schemaPath:"#/properties/price_usd/type",keyword:"type",params:{type: schema277.properties.price_usd.type},message:"must be number,null"}];
return false;
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.profile_country !== undefined){
const _errs41 = errors;
if(typeof data.profile_country !== "string"){
validate676.errors = [{instancePath:instancePath+"/profile_country",schemaPath:"#/properties/profile_country/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.profile_event_id !== undefined){
let data20 = data.profile_event_id;
const _errs43 = errors;
if(errors === _errs43){
if(errors === _errs43){
if(typeof data20 === "string"){
if(!(formats0.test(data20))){
validate676.errors = [{instancePath:instancePath+"/profile_event_id",schemaPath:"#/properties/profile_event_id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate676.errors = [{instancePath:instancePath+"/profile_event_id",schemaPath:"#/properties/profile_event_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.profile_has_access_level !== undefined){
const _errs45 = errors;
if(typeof data.profile_has_access_level !== "boolean"){
validate676.errors = [{instancePath:instancePath+"/profile_has_access_level",schemaPath:"#/properties/profile_has_access_level/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.profile_id !== undefined){
let data22 = data.profile_id;
const _errs47 = errors;
if(errors === _errs47){
if(errors === _errs47){
if(typeof data22 === "string"){
if(!(formats0.test(data22))){
validate676.errors = [{instancePath:instancePath+"/profile_id",schemaPath:"#/properties/profile_id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate676.errors = [{instancePath:instancePath+"/profile_id",schemaPath:"#/properties/profile_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.profile_ip_address !== undefined){
let data23 = data.profile_ip_address;
const _errs49 = errors;
if((typeof data23 !== "string") && (data23 !== null)){
validate676.errors = [{instancePath:instancePath+"/profile_ip_address",schemaPath:"#/properties/profile_ip_address/type",keyword:"type",params:{type: schema277.properties.profile_ip_address.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.profile_total_revenue_usd !== undefined){
let data24 = data.profile_total_revenue_usd;
const _errs51 = errors;
if(!((typeof data24 == "number") && (isFinite(data24)))){
validate676.errors = [{instancePath:instancePath+"/profile_total_revenue_usd",schemaPath:"#/properties/profile_total_revenue_usd/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.promotional_offer_id !== undefined){
let data25 = data.promotional_offer_id;
const _errs53 = errors;
if((typeof data25 !== "string") && (data25 !== null)){
validate676.errors = [{instancePath:instancePath+"/promotional_offer_id",schemaPath:"#/properties/promotional_offer_id/type",keyword:"type",params:{type: schema277.properties.promotional_offer_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.purchase_date !== undefined){
const _errs55 = errors;
if(!(validate68(data.purchase_date, {instancePath:instancePath+"/purchase_date",parentData:data,parentDataProperty:"purchase_date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid0 = _errs55 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rate_after_first_year !== undefined){
const _errs56 = errors;
if(typeof data.rate_after_first_year !== "boolean"){
validate676.errors = [{instancePath:instancePath+"/rate_after_first_year",schemaPath:"#/properties/rate_after_first_year/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs56 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store !== undefined){
const _errs58 = errors;
if(typeof data.store !== "string"){
validate676.errors = [{instancePath:instancePath+"/store",schemaPath:"#/properties/store/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs58 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store_country !== undefined){
const _errs60 = errors;
if(typeof data.store_country !== "string"){
validate676.errors = [{instancePath:instancePath+"/store_country",schemaPath:"#/properties/store_country/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs60 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store_offer_category !== undefined){
let data30 = data.store_offer_category;
const _errs62 = errors;
if((typeof data30 !== "string") && (data30 !== null)){
validate676.errors = [{instancePath:instancePath+"/store_offer_category",schemaPath:"#/properties/store_offer_category/type",keyword:"type",params:{type: schema277.properties.store_offer_category.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs62 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store_offer_discount_type !== undefined){
let data31 = data.store_offer_discount_type;
const _errs64 = errors;
if((typeof data31 !== "string") && (data31 !== null)){
validate676.errors = [{instancePath:instancePath+"/store_offer_discount_type",schemaPath:"#/properties/store_offer_discount_type/type",keyword:"type",params:{type: schema277.properties.store_offer_discount_type.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs64 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store_offer_number_of_periods !== undefined){
let data32 = data.store_offer_number_of_periods;
const _errs66 = errors;
if((!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))) && (data32 !== null)){
validate676.errors = [{instancePath:instancePath+"/store_offer_number_of_periods",schemaPath:"#/properties/store_offer_number_of_periods/type",keyword:"type",params:{type: schema277.properties.store_offer_number_of_periods.type},message:"must be integer,null"}];
return false;
}
var valid0 = _errs66 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subscription_expires_at !== undefined){
let data33 = data.subscription_expires_at;
const _errs68 = errors;
const _errs69 = errors;
let valid2 = false;
let passing1 = null;
const _errs70 = errors;
if(!(validate68(data33, {instancePath:instancePath+"/subscription_expires_at",parentData:data,parentDataProperty:"subscription_expires_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var _valid1 = _errs70 === errors;
if(_valid1){
valid2 = true;
passing1 = 0;
}
const _errs71 = errors;
if(data33 !== null){
const err3 = {instancePath:instancePath+"/subscription_expires_at",schemaPath:"#/properties/subscription_expires_at/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid1 = _errs71 === errors;
if(_valid1 && valid2){
valid2 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid2 = true;
passing1 = 1;
}
}
if(!valid2){
const err4 = {instancePath:instancePath+"/subscription_expires_at",schemaPath:"#/properties/subscription_expires_at/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate676.errors = vErrors;
return false;
}
else {
errors = _errs69;
if(vErrors !== null){
if(_errs69){
vErrors.length = _errs69;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs68 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.transaction_id !== undefined){
const _errs73 = errors;
if(typeof data.transaction_id !== "string"){
validate676.errors = [{instancePath:instancePath+"/transaction_id",schemaPath:"#/properties/transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs73 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.variation_id !== undefined){
let data35 = data.variation_id;
const _errs75 = errors;
if(errors === _errs75){
if(errors === _errs75){
if(typeof data35 === "string"){
if(!(formats0.test(data35))){
validate676.errors = [{instancePath:instancePath+"/variation_id",schemaPath:"#/properties/variation_id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate676.errors = [{instancePath:instancePath+"/variation_id",schemaPath:"#/properties/variation_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs75 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vendor_product_id !== undefined){
const _errs77 = errors;
if(typeof data.vendor_product_id !== "string"){
validate676.errors = [{instancePath:instancePath+"/vendor_product_id",schemaPath:"#/properties/vendor_product_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs77 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.net_revenue_local !== undefined){
let data37 = data.net_revenue_local;
const _errs79 = errors;
if(!((typeof data37 == "number") && (isFinite(data37)))){
validate676.errors = [{instancePath:instancePath+"/net_revenue_local",schemaPath:"#/properties/net_revenue_local/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs79 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.net_revenue_usd !== undefined){
let data38 = data.net_revenue_usd;
const _errs81 = errors;
if((!((typeof data38 == "number") && (isFinite(data38)))) && (data38 !== null)){
validate676.errors = [{instancePath:instancePath+"/net_revenue_usd",schemaPath:"#/properties/net_revenue_usd/type",keyword:"type",params:{type: schema277.properties.net_revenue_usd.type},message:"must be number,null"}];
return false;
}
var valid0 = _errs81 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.proceeds_local !== undefined){
let data39 = data.proceeds_local;
const _errs83 = errors;
if(!((typeof data39 == "number") && (isFinite(data39)))){
validate676.errors = [{instancePath:instancePath+"/proceeds_local",schemaPath:"#/properties/proceeds_local/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs83 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.proceeds_usd !== undefined){
let data40 = data.proceeds_usd;
const _errs85 = errors;
if(!((typeof data40 == "number") && (isFinite(data40)))){
validate676.errors = [{instancePath:instancePath+"/proceeds_usd",schemaPath:"#/properties/proceeds_usd/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs85 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tax_amount_local !== undefined){
let data41 = data.tax_amount_local;
const _errs87 = errors;
if(!((typeof data41 == "number") && (isFinite(data41)))){
validate676.errors = [{instancePath:instancePath+"/tax_amount_local",schemaPath:"#/properties/tax_amount_local/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs87 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tax_amount_usd !== undefined){
let data42 = data.tax_amount_usd;
const _errs89 = errors;
if(!((typeof data42 == "number") && (isFinite(data42)))){
validate676.errors = [{instancePath:instancePath+"/tax_amount_usd",schemaPath:"#/properties/tax_amount_usd/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs89 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate676.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate676.errors = vErrors;
return errors === 0;
}
validate676.evaluated = {"props":{"ab_test_name":true,"ab_test_revision":true,"base_plan_id":true,"cohort_name":true,"consecutive_payments":true,"currency":true,"developer_id":true,"discount_amount_local":true,"discount_amount_usd":true,"environment":true,"event_datetime":true,"original_price_local":true,"original_price_usd":true,"original_purchase_date":true,"original_transaction_id":true,"paywall_name":true,"paywall_revision":true,"price_local":true,"price_usd":true,"profile_country":true,"profile_event_id":true,"profile_has_access_level":true,"profile_id":true,"profile_ip_address":true,"profile_total_revenue_usd":true,"promotional_offer_id":true,"purchase_date":true,"rate_after_first_year":true,"store":true,"store_country":true,"store_offer_category":true,"store_offer_discount_type":true,"store_offer_number_of_periods":true,"subscription_expires_at":true,"transaction_id":true,"variation_id":true,"vendor_product_id":true,"net_revenue_local":true,"net_revenue_usd":true,"proceeds_local":true,"proceeds_usd":true,"tax_amount_local":true,"tax_amount_usd":true},"dynamicProps":false,"dynamicItems":false};


function validate662(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate662.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate663(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate663.errors : vErrors.concat(validate663.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.event_type === undefined) && (missing0 = "event_type")) || ((data.event_properties === undefined) && (missing0 = "event_properties"))){
validate662.errors = [{instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.event_type !== undefined){
let data0 = data.event_type;
const _errs3 = errors;
if(typeof data0 !== "string"){
validate662.errors = [{instancePath:instancePath+"/event_type",schemaPath:"#/allOf/1/properties/event_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("subscription_started" !== data0){
validate662.errors = [{instancePath:instancePath+"/event_type",schemaPath:"#/allOf/1/properties/event_type/const",keyword:"const",params:{allowedValue: "subscription_started"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data0 === "subscription_started")){
validate662.errors = [{instancePath:instancePath+"/event_type",schemaPath:"#/allOf/1/properties/event_type/enum",keyword:"enum",params:{allowedValues: schema271.allOf[1].properties.event_type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.event_properties !== undefined){
const _errs5 = errors;
if(!(validate676(data.event_properties, {instancePath:instancePath+"/event_properties",parentData:data,parentDataProperty:"event_properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate676.errors : vErrors.concat(validate676.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate662.errors = [{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate662.errors = vErrors;
return errors === 0;
}
validate662.evaluated = {"props":{"event_type":true,"event_properties":true,"profile_id":true,"customer_user_id":true,"event_datetime":true,"event_api_version":true,"idfv":true,"idfa":true,"advertising_id":true,"profile_install_datetime":true,"user_agent":true,"email":true,"profiles_sharing_access_level":true,"attributions":true,"user_attributes":true,"integration_ids":true,"play_store_purchase_token":true},"dynamicProps":false,"dynamicItems":false};

const schema278 = {"allOf":[{"$ref":"#/$defs/EventRoot"},{"type":"object","required":["event_type","event_properties"],"properties":{"event_type":{"type":"string","const":"subscription_active","enum":["subscription_active"]},"event_properties":{"$ref":"#/$defs/EventProperties"}}}]};

function validate683(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate683.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate663(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate663.errors : vErrors.concat(validate663.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.event_type === undefined) && (missing0 = "event_type")) || ((data.event_properties === undefined) && (missing0 = "event_properties"))){
validate683.errors = [{instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.event_type !== undefined){
let data0 = data.event_type;
const _errs3 = errors;
if(typeof data0 !== "string"){
validate683.errors = [{instancePath:instancePath+"/event_type",schemaPath:"#/allOf/1/properties/event_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("subscription_active" !== data0){
validate683.errors = [{instancePath:instancePath+"/event_type",schemaPath:"#/allOf/1/properties/event_type/const",keyword:"const",params:{allowedValue: "subscription_active"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data0 === "subscription_active")){
validate683.errors = [{instancePath:instancePath+"/event_type",schemaPath:"#/allOf/1/properties/event_type/enum",keyword:"enum",params:{allowedValues: schema278.allOf[1].properties.event_type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.event_properties !== undefined){
const _errs5 = errors;
if(!(validate676(data.event_properties, {instancePath:instancePath+"/event_properties",parentData:data,parentDataProperty:"event_properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate676.errors : vErrors.concat(validate676.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate683.errors = [{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate683.errors = vErrors;
return errors === 0;
}
validate683.evaluated = {"props":{"event_type":true,"event_properties":true,"profile_id":true,"customer_user_id":true,"event_datetime":true,"event_api_version":true,"idfv":true,"idfa":true,"advertising_id":true,"profile_install_datetime":true,"user_agent":true,"email":true,"profiles_sharing_access_level":true,"attributions":true,"user_attributes":true,"integration_ids":true,"play_store_purchase_token":true},"dynamicProps":false,"dynamicItems":false};

const schema279 = {"allOf":[{"$ref":"#/$defs/EventRoot"},{"type":"object","required":["event_type","event_properties"],"properties":{"event_type":{"type":"string","const":"subscription_renewed","enum":["subscription_renewed"]},"event_properties":{"$ref":"#/$defs/EventProperties"}}}]};

function validate687(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate687.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate663(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate663.errors : vErrors.concat(validate663.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.event_type === undefined) && (missing0 = "event_type")) || ((data.event_properties === undefined) && (missing0 = "event_properties"))){
validate687.errors = [{instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.event_type !== undefined){
let data0 = data.event_type;
const _errs3 = errors;
if(typeof data0 !== "string"){
validate687.errors = [{instancePath:instancePath+"/event_type",schemaPath:"#/allOf/1/properties/event_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("subscription_renewed" !== data0){
validate687.errors = [{instancePath:instancePath+"/event_type",schemaPath:"#/allOf/1/properties/event_type/const",keyword:"const",params:{allowedValue: "subscription_renewed"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data0 === "subscription_renewed")){
validate687.errors = [{instancePath:instancePath+"/event_type",schemaPath:"#/allOf/1/properties/event_type/enum",keyword:"enum",params:{allowedValues: schema279.allOf[1].properties.event_type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.event_properties !== undefined){
const _errs5 = errors;
if(!(validate676(data.event_properties, {instancePath:instancePath+"/event_properties",parentData:data,parentDataProperty:"event_properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate676.errors : vErrors.concat(validate676.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate687.errors = [{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate687.errors = vErrors;
return errors === 0;
}
validate687.evaluated = {"props":{"event_type":true,"event_properties":true,"profile_id":true,"customer_user_id":true,"event_datetime":true,"event_api_version":true,"idfv":true,"idfa":true,"advertising_id":true,"profile_install_datetime":true,"user_agent":true,"email":true,"profiles_sharing_access_level":true,"attributions":true,"user_attributes":true,"integration_ids":true,"play_store_purchase_token":true},"dynamicProps":false,"dynamicItems":false};

const schema280 = {"allOf":[{"$ref":"#/$defs/EventRoot"},{"type":"object","required":["event_type","event_properties"],"properties":{"event_type":{"type":"string","const":"subscription_renewal_cancelled","enum":["subscription_renewal_cancelled"]},"event_properties":{"$ref":"#/$defs/CancellationEventProperties"}}}]};
const schema281 = {"allOf":[{"$ref":"#/$defs/EventProperties"},{"type":"object","properties":{"cancellation_reason":{"type":"string"}}}]};

function validate693(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate693.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate676(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate676.errors : vErrors.concat(validate676.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cancellation_reason !== undefined){
if(typeof data.cancellation_reason !== "string"){
validate693.errors = [{instancePath:instancePath+"/cancellation_reason",schemaPath:"#/allOf/1/properties/cancellation_reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
else {
validate693.errors = [{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate693.errors = vErrors;
return errors === 0;
}
validate693.evaluated = {"props":{"cancellation_reason":true,"ab_test_name":true,"ab_test_revision":true,"base_plan_id":true,"cohort_name":true,"consecutive_payments":true,"currency":true,"developer_id":true,"discount_amount_local":true,"discount_amount_usd":true,"environment":true,"event_datetime":true,"original_price_local":true,"original_price_usd":true,"original_purchase_date":true,"original_transaction_id":true,"paywall_name":true,"paywall_revision":true,"price_local":true,"price_usd":true,"profile_country":true,"profile_event_id":true,"profile_has_access_level":true,"profile_id":true,"profile_ip_address":true,"profile_total_revenue_usd":true,"promotional_offer_id":true,"purchase_date":true,"rate_after_first_year":true,"store":true,"store_country":true,"store_offer_category":true,"store_offer_discount_type":true,"store_offer_number_of_periods":true,"subscription_expires_at":true,"transaction_id":true,"variation_id":true,"vendor_product_id":true,"net_revenue_local":true,"net_revenue_usd":true,"proceeds_local":true,"proceeds_usd":true,"tax_amount_local":true,"tax_amount_usd":true},"dynamicProps":false,"dynamicItems":false};


function validate691(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate691.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate663(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate663.errors : vErrors.concat(validate663.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.event_type === undefined) && (missing0 = "event_type")) || ((data.event_properties === undefined) && (missing0 = "event_properties"))){
validate691.errors = [{instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.event_type !== undefined){
let data0 = data.event_type;
const _errs3 = errors;
if(typeof data0 !== "string"){
validate691.errors = [{instancePath:instancePath+"/event_type",schemaPath:"#/allOf/1/properties/event_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("subscription_renewal_cancelled" !== data0){
validate691.errors = [{instancePath:instancePath+"/event_type",schemaPath:"#/allOf/1/properties/event_type/const",keyword:"const",params:{allowedValue: "subscription_renewal_cancelled"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data0 === "subscription_renewal_cancelled")){
validate691.errors = [{instancePath:instancePath+"/event_type",schemaPath:"#/allOf/1/properties/event_type/enum",keyword:"enum",params:{allowedValues: schema280.allOf[1].properties.event_type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.event_properties !== undefined){
const _errs5 = errors;
if(!(validate693(data.event_properties, {instancePath:instancePath+"/event_properties",parentData:data,parentDataProperty:"event_properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate693.errors : vErrors.concat(validate693.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate691.errors = [{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate691.errors = vErrors;
return errors === 0;
}
validate691.evaluated = {"props":{"event_type":true,"event_properties":true,"profile_id":true,"customer_user_id":true,"event_datetime":true,"event_api_version":true,"idfv":true,"idfa":true,"advertising_id":true,"profile_install_datetime":true,"user_agent":true,"email":true,"profiles_sharing_access_level":true,"attributions":true,"user_attributes":true,"integration_ids":true,"play_store_purchase_token":true},"dynamicProps":false,"dynamicItems":false};

const schema282 = {"allOf":[{"$ref":"#/$defs/EventRoot"},{"type":"object","required":["event_type","event_properties"],"properties":{"event_type":{"type":"string","const":"subscription_renewal_reactivated","enum":["subscription_renewal_reactivated"]},"event_properties":{"$ref":"#/$defs/EventProperties"}}}]};

function validate697(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate697.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate663(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate663.errors : vErrors.concat(validate663.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.event_type === undefined) && (missing0 = "event_type")) || ((data.event_properties === undefined) && (missing0 = "event_properties"))){
validate697.errors = [{instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.event_type !== undefined){
let data0 = data.event_type;
const _errs3 = errors;
if(typeof data0 !== "string"){
validate697.errors = [{instancePath:instancePath+"/event_type",schemaPath:"#/allOf/1/properties/event_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("subscription_renewal_reactivated" !== data0){
validate697.errors = [{instancePath:instancePath+"/event_type",schemaPath:"#/allOf/1/properties/event_type/const",keyword:"const",params:{allowedValue: "subscription_renewal_reactivated"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data0 === "subscription_renewal_reactivated")){
validate697.errors = [{instancePath:instancePath+"/event_type",schemaPath:"#/allOf/1/properties/event_type/enum",keyword:"enum",params:{allowedValues: schema282.allOf[1].properties.event_type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.event_properties !== undefined){
const _errs5 = errors;
if(!(validate676(data.event_properties, {instancePath:instancePath+"/event_properties",parentData:data,parentDataProperty:"event_properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate676.errors : vErrors.concat(validate676.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate697.errors = [{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate697.errors = vErrors;
return errors === 0;
}
validate697.evaluated = {"props":{"event_type":true,"event_properties":true,"profile_id":true,"customer_user_id":true,"event_datetime":true,"event_api_version":true,"idfv":true,"idfa":true,"advertising_id":true,"profile_install_datetime":true,"user_agent":true,"email":true,"profiles_sharing_access_level":true,"attributions":true,"user_attributes":true,"integration_ids":true,"play_store_purchase_token":true},"dynamicProps":false,"dynamicItems":false};

const schema283 = {"allOf":[{"$ref":"#/$defs/EventRoot"},{"type":"object","required":["event_type","event_properties"],"properties":{"event_type":{"type":"string","const":"subscription_expired","enum":["subscription_expired"]},"event_properties":{"$ref":"#/$defs/CancellationEventProperties"}}}]};

function validate701(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate701.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate663(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate663.errors : vErrors.concat(validate663.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.event_type === undefined) && (missing0 = "event_type")) || ((data.event_properties === undefined) && (missing0 = "event_properties"))){
validate701.errors = [{instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.event_type !== undefined){
let data0 = data.event_type;
const _errs3 = errors;
if(typeof data0 !== "string"){
validate701.errors = [{instancePath:instancePath+"/event_type",schemaPath:"#/allOf/1/properties/event_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("subscription_expired" !== data0){
validate701.errors = [{instancePath:instancePath+"/event_type",schemaPath:"#/allOf/1/properties/event_type/const",keyword:"const",params:{allowedValue: "subscription_expired"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data0 === "subscription_expired")){
validate701.errors = [{instancePath:instancePath+"/event_type",schemaPath:"#/allOf/1/properties/event_type/enum",keyword:"enum",params:{allowedValues: schema283.allOf[1].properties.event_type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.event_properties !== undefined){
const _errs5 = errors;
if(!(validate693(data.event_properties, {instancePath:instancePath+"/event_properties",parentData:data,parentDataProperty:"event_properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate693.errors : vErrors.concat(validate693.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate701.errors = [{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate701.errors = vErrors;
return errors === 0;
}
validate701.evaluated = {"props":{"event_type":true,"event_properties":true,"profile_id":true,"customer_user_id":true,"event_datetime":true,"event_api_version":true,"idfv":true,"idfa":true,"advertising_id":true,"profile_install_datetime":true,"user_agent":true,"email":true,"profiles_sharing_access_level":true,"attributions":true,"user_attributes":true,"integration_ids":true,"play_store_purchase_token":true},"dynamicProps":false,"dynamicItems":false};

const schema284 = {"allOf":[{"$ref":"#/$defs/EventRoot"},{"type":"object","required":["event_type","event_properties"],"properties":{"event_type":{"type":"string","const":"subscription_paused","enum":["subscription_paused"]},"event_properties":{"$ref":"#/$defs/EventProperties"}}}]};

function validate705(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate705.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate663(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate663.errors : vErrors.concat(validate663.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.event_type === undefined) && (missing0 = "event_type")) || ((data.event_properties === undefined) && (missing0 = "event_properties"))){
validate705.errors = [{instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.event_type !== undefined){
let data0 = data.event_type;
const _errs3 = errors;
if(typeof data0 !== "string"){
validate705.errors = [{instancePath:instancePath+"/event_type",schemaPath:"#/allOf/1/properties/event_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("subscription_paused" !== data0){
validate705.errors = [{instancePath:instancePath+"/event_type",schemaPath:"#/allOf/1/properties/event_type/const",keyword:"const",params:{allowedValue: "subscription_paused"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data0 === "subscription_paused")){
validate705.errors = [{instancePath:instancePath+"/event_type",schemaPath:"#/allOf/1/properties/event_type/enum",keyword:"enum",params:{allowedValues: schema284.allOf[1].properties.event_type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.event_properties !== undefined){
const _errs5 = errors;
if(!(validate676(data.event_properties, {instancePath:instancePath+"/event_properties",parentData:data,parentDataProperty:"event_properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate676.errors : vErrors.concat(validate676.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate705.errors = [{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate705.errors = vErrors;
return errors === 0;
}
validate705.evaluated = {"props":{"event_type":true,"event_properties":true,"profile_id":true,"customer_user_id":true,"event_datetime":true,"event_api_version":true,"idfv":true,"idfa":true,"advertising_id":true,"profile_install_datetime":true,"user_agent":true,"email":true,"profiles_sharing_access_level":true,"attributions":true,"user_attributes":true,"integration_ids":true,"play_store_purchase_token":true},"dynamicProps":false,"dynamicItems":false};

const schema285 = {"allOf":[{"$ref":"#/$defs/EventRoot"},{"type":"object","required":["event_type","event_properties"],"properties":{"event_type":{"type":"string","const":"subscription_deferred","enum":["subscription_deferred"]},"event_properties":{"$ref":"#/$defs/EventProperties"}}}]};

function validate709(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate709.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate663(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate663.errors : vErrors.concat(validate663.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.event_type === undefined) && (missing0 = "event_type")) || ((data.event_properties === undefined) && (missing0 = "event_properties"))){
validate709.errors = [{instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.event_type !== undefined){
let data0 = data.event_type;
const _errs3 = errors;
if(typeof data0 !== "string"){
validate709.errors = [{instancePath:instancePath+"/event_type",schemaPath:"#/allOf/1/properties/event_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("subscription_deferred" !== data0){
validate709.errors = [{instancePath:instancePath+"/event_type",schemaPath:"#/allOf/1/properties/event_type/const",keyword:"const",params:{allowedValue: "subscription_deferred"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data0 === "subscription_deferred")){
validate709.errors = [{instancePath:instancePath+"/event_type",schemaPath:"#/allOf/1/properties/event_type/enum",keyword:"enum",params:{allowedValues: schema285.allOf[1].properties.event_type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.event_properties !== undefined){
const _errs5 = errors;
if(!(validate676(data.event_properties, {instancePath:instancePath+"/event_properties",parentData:data,parentDataProperty:"event_properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate676.errors : vErrors.concat(validate676.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate709.errors = [{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate709.errors = vErrors;
return errors === 0;
}
validate709.evaluated = {"props":{"event_type":true,"event_properties":true,"profile_id":true,"customer_user_id":true,"event_datetime":true,"event_api_version":true,"idfv":true,"idfa":true,"advertising_id":true,"profile_install_datetime":true,"user_agent":true,"email":true,"profiles_sharing_access_level":true,"attributions":true,"user_attributes":true,"integration_ids":true,"play_store_purchase_token":true},"dynamicProps":false,"dynamicItems":false};

const schema286 = {"allOf":[{"$ref":"#/$defs/EventRoot"},{"type":"object","required":["event_type","event_properties"],"properties":{"event_type":{"type":"string","const":"non_subscription_purchase","enum":["non_subscription_purchase"]},"event_properties":{"$ref":"#/$defs/EventProperties"}}}]};

function validate713(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate713.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate663(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate663.errors : vErrors.concat(validate663.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.event_type === undefined) && (missing0 = "event_type")) || ((data.event_properties === undefined) && (missing0 = "event_properties"))){
validate713.errors = [{instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.event_type !== undefined){
let data0 = data.event_type;
const _errs3 = errors;
if(typeof data0 !== "string"){
validate713.errors = [{instancePath:instancePath+"/event_type",schemaPath:"#/allOf/1/properties/event_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("non_subscription_purchase" !== data0){
validate713.errors = [{instancePath:instancePath+"/event_type",schemaPath:"#/allOf/1/properties/event_type/const",keyword:"const",params:{allowedValue: "non_subscription_purchase"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data0 === "non_subscription_purchase")){
validate713.errors = [{instancePath:instancePath+"/event_type",schemaPath:"#/allOf/1/properties/event_type/enum",keyword:"enum",params:{allowedValues: schema286.allOf[1].properties.event_type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.event_properties !== undefined){
const _errs5 = errors;
if(!(validate676(data.event_properties, {instancePath:instancePath+"/event_properties",parentData:data,parentDataProperty:"event_properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate676.errors : vErrors.concat(validate676.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate713.errors = [{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate713.errors = vErrors;
return errors === 0;
}
validate713.evaluated = {"props":{"event_type":true,"event_properties":true,"profile_id":true,"customer_user_id":true,"event_datetime":true,"event_api_version":true,"idfv":true,"idfa":true,"advertising_id":true,"profile_install_datetime":true,"user_agent":true,"email":true,"profiles_sharing_access_level":true,"attributions":true,"user_attributes":true,"integration_ids":true,"play_store_purchase_token":true},"dynamicProps":false,"dynamicItems":false};

const schema287 = {"allOf":[{"$ref":"#/$defs/EventRoot"},{"type":"object","required":["event_type","event_properties"],"properties":{"event_type":{"type":"string","const":"trial_started","enum":["trial_started"]},"event_properties":{"$ref":"#/$defs/TrialEventProperties"}}}]};
const schema288 = {"allOf":[{"$ref":"#/$defs/EventProperties"},{"type":"object","properties":{"trial_duration":{"type":"string"}}}]};

function validate719(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate719.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate676(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate676.errors : vErrors.concat(validate676.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.trial_duration !== undefined){
if(typeof data.trial_duration !== "string"){
validate719.errors = [{instancePath:instancePath+"/trial_duration",schemaPath:"#/allOf/1/properties/trial_duration/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
else {
validate719.errors = [{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate719.errors = vErrors;
return errors === 0;
}
validate719.evaluated = {"props":{"trial_duration":true,"ab_test_name":true,"ab_test_revision":true,"base_plan_id":true,"cohort_name":true,"consecutive_payments":true,"currency":true,"developer_id":true,"discount_amount_local":true,"discount_amount_usd":true,"environment":true,"event_datetime":true,"original_price_local":true,"original_price_usd":true,"original_purchase_date":true,"original_transaction_id":true,"paywall_name":true,"paywall_revision":true,"price_local":true,"price_usd":true,"profile_country":true,"profile_event_id":true,"profile_has_access_level":true,"profile_id":true,"profile_ip_address":true,"profile_total_revenue_usd":true,"promotional_offer_id":true,"purchase_date":true,"rate_after_first_year":true,"store":true,"store_country":true,"store_offer_category":true,"store_offer_discount_type":true,"store_offer_number_of_periods":true,"subscription_expires_at":true,"transaction_id":true,"variation_id":true,"vendor_product_id":true,"net_revenue_local":true,"net_revenue_usd":true,"proceeds_local":true,"proceeds_usd":true,"tax_amount_local":true,"tax_amount_usd":true},"dynamicProps":false,"dynamicItems":false};


function validate717(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate717.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate663(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate663.errors : vErrors.concat(validate663.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.event_type === undefined) && (missing0 = "event_type")) || ((data.event_properties === undefined) && (missing0 = "event_properties"))){
validate717.errors = [{instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.event_type !== undefined){
let data0 = data.event_type;
const _errs3 = errors;
if(typeof data0 !== "string"){
validate717.errors = [{instancePath:instancePath+"/event_type",schemaPath:"#/allOf/1/properties/event_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("trial_started" !== data0){
validate717.errors = [{instancePath:instancePath+"/event_type",schemaPath:"#/allOf/1/properties/event_type/const",keyword:"const",params:{allowedValue: "trial_started"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data0 === "trial_started")){
validate717.errors = [{instancePath:instancePath+"/event_type",schemaPath:"#/allOf/1/properties/event_type/enum",keyword:"enum",params:{allowedValues: schema287.allOf[1].properties.event_type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.event_properties !== undefined){
const _errs5 = errors;
if(!(validate719(data.event_properties, {instancePath:instancePath+"/event_properties",parentData:data,parentDataProperty:"event_properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate719.errors : vErrors.concat(validate719.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate717.errors = [{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate717.errors = vErrors;
return errors === 0;
}
validate717.evaluated = {"props":{"event_type":true,"event_properties":true,"profile_id":true,"customer_user_id":true,"event_datetime":true,"event_api_version":true,"idfv":true,"idfa":true,"advertising_id":true,"profile_install_datetime":true,"user_agent":true,"email":true,"profiles_sharing_access_level":true,"attributions":true,"user_attributes":true,"integration_ids":true,"play_store_purchase_token":true},"dynamicProps":false,"dynamicItems":false};

const schema289 = {"allOf":[{"$ref":"#/$defs/EventRoot"},{"type":"object","required":["event_type","event_properties"],"properties":{"event_type":{"type":"string","const":"trial_active","enum":["trial_active"]},"event_properties":{"$ref":"#/$defs/EventProperties"}}}]};

function validate723(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate723.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate663(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate663.errors : vErrors.concat(validate663.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.event_type === undefined) && (missing0 = "event_type")) || ((data.event_properties === undefined) && (missing0 = "event_properties"))){
validate723.errors = [{instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.event_type !== undefined){
let data0 = data.event_type;
const _errs3 = errors;
if(typeof data0 !== "string"){
validate723.errors = [{instancePath:instancePath+"/event_type",schemaPath:"#/allOf/1/properties/event_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("trial_active" !== data0){
validate723.errors = [{instancePath:instancePath+"/event_type",schemaPath:"#/allOf/1/properties/event_type/const",keyword:"const",params:{allowedValue: "trial_active"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data0 === "trial_active")){
validate723.errors = [{instancePath:instancePath+"/event_type",schemaPath:"#/allOf/1/properties/event_type/enum",keyword:"enum",params:{allowedValues: schema289.allOf[1].properties.event_type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.event_properties !== undefined){
const _errs5 = errors;
if(!(validate676(data.event_properties, {instancePath:instancePath+"/event_properties",parentData:data,parentDataProperty:"event_properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate676.errors : vErrors.concat(validate676.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate723.errors = [{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate723.errors = vErrors;
return errors === 0;
}
validate723.evaluated = {"props":{"event_type":true,"event_properties":true,"profile_id":true,"customer_user_id":true,"event_datetime":true,"event_api_version":true,"idfv":true,"idfa":true,"advertising_id":true,"profile_install_datetime":true,"user_agent":true,"email":true,"profiles_sharing_access_level":true,"attributions":true,"user_attributes":true,"integration_ids":true,"play_store_purchase_token":true},"dynamicProps":false,"dynamicItems":false};

const schema290 = {"allOf":[{"$ref":"#/$defs/EventRoot"},{"type":"object","required":["event_type","event_properties"],"properties":{"event_type":{"type":"string","const":"trial_converted","enum":["trial_converted"]},"event_properties":{"$ref":"#/$defs/TrialEventProperties"}}}]};

function validate727(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate727.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate663(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate663.errors : vErrors.concat(validate663.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.event_type === undefined) && (missing0 = "event_type")) || ((data.event_properties === undefined) && (missing0 = "event_properties"))){
validate727.errors = [{instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.event_type !== undefined){
let data0 = data.event_type;
const _errs3 = errors;
if(typeof data0 !== "string"){
validate727.errors = [{instancePath:instancePath+"/event_type",schemaPath:"#/allOf/1/properties/event_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("trial_converted" !== data0){
validate727.errors = [{instancePath:instancePath+"/event_type",schemaPath:"#/allOf/1/properties/event_type/const",keyword:"const",params:{allowedValue: "trial_converted"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data0 === "trial_converted")){
validate727.errors = [{instancePath:instancePath+"/event_type",schemaPath:"#/allOf/1/properties/event_type/enum",keyword:"enum",params:{allowedValues: schema290.allOf[1].properties.event_type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.event_properties !== undefined){
const _errs5 = errors;
if(!(validate719(data.event_properties, {instancePath:instancePath+"/event_properties",parentData:data,parentDataProperty:"event_properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate719.errors : vErrors.concat(validate719.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate727.errors = [{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate727.errors = vErrors;
return errors === 0;
}
validate727.evaluated = {"props":{"event_type":true,"event_properties":true,"profile_id":true,"customer_user_id":true,"event_datetime":true,"event_api_version":true,"idfv":true,"idfa":true,"advertising_id":true,"profile_install_datetime":true,"user_agent":true,"email":true,"profiles_sharing_access_level":true,"attributions":true,"user_attributes":true,"integration_ids":true,"play_store_purchase_token":true},"dynamicProps":false,"dynamicItems":false};

const schema291 = {"allOf":[{"$ref":"#/$defs/EventRoot"},{"type":"object","required":["event_type","event_properties"],"properties":{"event_type":{"type":"string","const":"trial_renewal_cancelled","enum":["trial_renewal_cancelled"]},"event_properties":{"$ref":"#/$defs/TrialCancellationEventProperties"}}}]};
const schema292 = {"allOf":[{"$ref":"#/$defs/EventProperties"},{"type":"object","properties":{"cancellation_reason":{"type":"string"},"trial_duration":{"type":"string"}}}]};

function validate733(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate733.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate676(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate676.errors : vErrors.concat(validate676.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cancellation_reason !== undefined){
const _errs3 = errors;
if(typeof data.cancellation_reason !== "string"){
validate733.errors = [{instancePath:instancePath+"/cancellation_reason",schemaPath:"#/allOf/1/properties/cancellation_reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.trial_duration !== undefined){
const _errs5 = errors;
if(typeof data.trial_duration !== "string"){
validate733.errors = [{instancePath:instancePath+"/trial_duration",schemaPath:"#/allOf/1/properties/trial_duration/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate733.errors = [{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate733.errors = vErrors;
return errors === 0;
}
validate733.evaluated = {"props":{"cancellation_reason":true,"trial_duration":true,"ab_test_name":true,"ab_test_revision":true,"base_plan_id":true,"cohort_name":true,"consecutive_payments":true,"currency":true,"developer_id":true,"discount_amount_local":true,"discount_amount_usd":true,"environment":true,"event_datetime":true,"original_price_local":true,"original_price_usd":true,"original_purchase_date":true,"original_transaction_id":true,"paywall_name":true,"paywall_revision":true,"price_local":true,"price_usd":true,"profile_country":true,"profile_event_id":true,"profile_has_access_level":true,"profile_id":true,"profile_ip_address":true,"profile_total_revenue_usd":true,"promotional_offer_id":true,"purchase_date":true,"rate_after_first_year":true,"store":true,"store_country":true,"store_offer_category":true,"store_offer_discount_type":true,"store_offer_number_of_periods":true,"subscription_expires_at":true,"transaction_id":true,"variation_id":true,"vendor_product_id":true,"net_revenue_local":true,"net_revenue_usd":true,"proceeds_local":true,"proceeds_usd":true,"tax_amount_local":true,"tax_amount_usd":true},"dynamicProps":false,"dynamicItems":false};


function validate731(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate731.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate663(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate663.errors : vErrors.concat(validate663.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.event_type === undefined) && (missing0 = "event_type")) || ((data.event_properties === undefined) && (missing0 = "event_properties"))){
validate731.errors = [{instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.event_type !== undefined){
let data0 = data.event_type;
const _errs3 = errors;
if(typeof data0 !== "string"){
validate731.errors = [{instancePath:instancePath+"/event_type",schemaPath:"#/allOf/1/properties/event_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("trial_renewal_cancelled" !== data0){
validate731.errors = [{instancePath:instancePath+"/event_type",schemaPath:"#/allOf/1/properties/event_type/const",keyword:"const",params:{allowedValue: "trial_renewal_cancelled"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data0 === "trial_renewal_cancelled")){
validate731.errors = [{instancePath:instancePath+"/event_type",schemaPath:"#/allOf/1/properties/event_type/enum",keyword:"enum",params:{allowedValues: schema291.allOf[1].properties.event_type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.event_properties !== undefined){
const _errs5 = errors;
if(!(validate733(data.event_properties, {instancePath:instancePath+"/event_properties",parentData:data,parentDataProperty:"event_properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate733.errors : vErrors.concat(validate733.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate731.errors = [{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate731.errors = vErrors;
return errors === 0;
}
validate731.evaluated = {"props":{"event_type":true,"event_properties":true,"profile_id":true,"customer_user_id":true,"event_datetime":true,"event_api_version":true,"idfv":true,"idfa":true,"advertising_id":true,"profile_install_datetime":true,"user_agent":true,"email":true,"profiles_sharing_access_level":true,"attributions":true,"user_attributes":true,"integration_ids":true,"play_store_purchase_token":true},"dynamicProps":false,"dynamicItems":false};

const schema293 = {"allOf":[{"$ref":"#/$defs/EventRoot"},{"type":"object","required":["event_type","event_properties"],"properties":{"event_type":{"type":"string","const":"trial_renewal_reactivated","enum":["trial_renewal_reactivated"]},"event_properties":{"$ref":"#/$defs/EventProperties"}}}]};

function validate737(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate737.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate663(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate663.errors : vErrors.concat(validate663.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.event_type === undefined) && (missing0 = "event_type")) || ((data.event_properties === undefined) && (missing0 = "event_properties"))){
validate737.errors = [{instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.event_type !== undefined){
let data0 = data.event_type;
const _errs3 = errors;
if(typeof data0 !== "string"){
validate737.errors = [{instancePath:instancePath+"/event_type",schemaPath:"#/allOf/1/properties/event_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("trial_renewal_reactivated" !== data0){
validate737.errors = [{instancePath:instancePath+"/event_type",schemaPath:"#/allOf/1/properties/event_type/const",keyword:"const",params:{allowedValue: "trial_renewal_reactivated"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data0 === "trial_renewal_reactivated")){
validate737.errors = [{instancePath:instancePath+"/event_type",schemaPath:"#/allOf/1/properties/event_type/enum",keyword:"enum",params:{allowedValues: schema293.allOf[1].properties.event_type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.event_properties !== undefined){
const _errs5 = errors;
if(!(validate676(data.event_properties, {instancePath:instancePath+"/event_properties",parentData:data,parentDataProperty:"event_properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate676.errors : vErrors.concat(validate676.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate737.errors = [{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate737.errors = vErrors;
return errors === 0;
}
validate737.evaluated = {"props":{"event_type":true,"event_properties":true,"profile_id":true,"customer_user_id":true,"event_datetime":true,"event_api_version":true,"idfv":true,"idfa":true,"advertising_id":true,"profile_install_datetime":true,"user_agent":true,"email":true,"profiles_sharing_access_level":true,"attributions":true,"user_attributes":true,"integration_ids":true,"play_store_purchase_token":true},"dynamicProps":false,"dynamicItems":false};

const schema294 = {"allOf":[{"$ref":"#/$defs/EventRoot"},{"type":"object","required":["event_type","event_properties"],"properties":{"event_type":{"type":"string","const":"trial_expired","enum":["trial_expired"]},"event_properties":{"$ref":"#/$defs/CancellationEventProperties"}}}]};

function validate741(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate741.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate663(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate663.errors : vErrors.concat(validate663.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.event_type === undefined) && (missing0 = "event_type")) || ((data.event_properties === undefined) && (missing0 = "event_properties"))){
validate741.errors = [{instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.event_type !== undefined){
let data0 = data.event_type;
const _errs3 = errors;
if(typeof data0 !== "string"){
validate741.errors = [{instancePath:instancePath+"/event_type",schemaPath:"#/allOf/1/properties/event_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("trial_expired" !== data0){
validate741.errors = [{instancePath:instancePath+"/event_type",schemaPath:"#/allOf/1/properties/event_type/const",keyword:"const",params:{allowedValue: "trial_expired"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data0 === "trial_expired")){
validate741.errors = [{instancePath:instancePath+"/event_type",schemaPath:"#/allOf/1/properties/event_type/enum",keyword:"enum",params:{allowedValues: schema294.allOf[1].properties.event_type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.event_properties !== undefined){
const _errs5 = errors;
if(!(validate693(data.event_properties, {instancePath:instancePath+"/event_properties",parentData:data,parentDataProperty:"event_properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate693.errors : vErrors.concat(validate693.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate741.errors = [{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate741.errors = vErrors;
return errors === 0;
}
validate741.evaluated = {"props":{"event_type":true,"event_properties":true,"profile_id":true,"customer_user_id":true,"event_datetime":true,"event_api_version":true,"idfv":true,"idfa":true,"advertising_id":true,"profile_install_datetime":true,"user_agent":true,"email":true,"profiles_sharing_access_level":true,"attributions":true,"user_attributes":true,"integration_ids":true,"play_store_purchase_token":true},"dynamicProps":false,"dynamicItems":false};

const schema295 = {"allOf":[{"$ref":"#/$defs/EventRoot"},{"type":"object","required":["event_type","event_properties"],"properties":{"event_type":{"type":"string","const":"entered_grace_period","enum":["entered_grace_period"]},"event_properties":{"$ref":"#/$defs/EventProperties"}}}]};

function validate745(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate745.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate663(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate663.errors : vErrors.concat(validate663.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.event_type === undefined) && (missing0 = "event_type")) || ((data.event_properties === undefined) && (missing0 = "event_properties"))){
validate745.errors = [{instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.event_type !== undefined){
let data0 = data.event_type;
const _errs3 = errors;
if(typeof data0 !== "string"){
validate745.errors = [{instancePath:instancePath+"/event_type",schemaPath:"#/allOf/1/properties/event_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("entered_grace_period" !== data0){
validate745.errors = [{instancePath:instancePath+"/event_type",schemaPath:"#/allOf/1/properties/event_type/const",keyword:"const",params:{allowedValue: "entered_grace_period"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data0 === "entered_grace_period")){
validate745.errors = [{instancePath:instancePath+"/event_type",schemaPath:"#/allOf/1/properties/event_type/enum",keyword:"enum",params:{allowedValues: schema295.allOf[1].properties.event_type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.event_properties !== undefined){
const _errs5 = errors;
if(!(validate676(data.event_properties, {instancePath:instancePath+"/event_properties",parentData:data,parentDataProperty:"event_properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate676.errors : vErrors.concat(validate676.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate745.errors = [{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate745.errors = vErrors;
return errors === 0;
}
validate745.evaluated = {"props":{"event_type":true,"event_properties":true,"profile_id":true,"customer_user_id":true,"event_datetime":true,"event_api_version":true,"idfv":true,"idfa":true,"advertising_id":true,"profile_install_datetime":true,"user_agent":true,"email":true,"profiles_sharing_access_level":true,"attributions":true,"user_attributes":true,"integration_ids":true,"play_store_purchase_token":true},"dynamicProps":false,"dynamicItems":false};

const schema296 = {"allOf":[{"$ref":"#/$defs/EventRoot"},{"type":"object","required":["event_type","event_properties"],"properties":{"event_type":{"type":"string","const":"billing_issue_detected","enum":["billing_issue_detected"]},"event_properties":{"$ref":"#/$defs/EventProperties"}}}]};

function validate749(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate749.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate663(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate663.errors : vErrors.concat(validate663.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.event_type === undefined) && (missing0 = "event_type")) || ((data.event_properties === undefined) && (missing0 = "event_properties"))){
validate749.errors = [{instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.event_type !== undefined){
let data0 = data.event_type;
const _errs3 = errors;
if(typeof data0 !== "string"){
validate749.errors = [{instancePath:instancePath+"/event_type",schemaPath:"#/allOf/1/properties/event_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("billing_issue_detected" !== data0){
validate749.errors = [{instancePath:instancePath+"/event_type",schemaPath:"#/allOf/1/properties/event_type/const",keyword:"const",params:{allowedValue: "billing_issue_detected"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data0 === "billing_issue_detected")){
validate749.errors = [{instancePath:instancePath+"/event_type",schemaPath:"#/allOf/1/properties/event_type/enum",keyword:"enum",params:{allowedValues: schema296.allOf[1].properties.event_type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.event_properties !== undefined){
const _errs5 = errors;
if(!(validate676(data.event_properties, {instancePath:instancePath+"/event_properties",parentData:data,parentDataProperty:"event_properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate676.errors : vErrors.concat(validate676.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate749.errors = [{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate749.errors = vErrors;
return errors === 0;
}
validate749.evaluated = {"props":{"event_type":true,"event_properties":true,"profile_id":true,"customer_user_id":true,"event_datetime":true,"event_api_version":true,"idfv":true,"idfa":true,"advertising_id":true,"profile_install_datetime":true,"user_agent":true,"email":true,"profiles_sharing_access_level":true,"attributions":true,"user_attributes":true,"integration_ids":true,"play_store_purchase_token":true},"dynamicProps":false,"dynamicItems":false};

const schema297 = {"allOf":[{"$ref":"#/$defs/EventRoot"},{"type":"object","required":["event_type","event_properties"],"properties":{"event_type":{"type":"string","const":"subscription_refunded","enum":["subscription_refunded"]},"event_properties":{"$ref":"#/$defs/CancellationEventProperties"}}}]};

function validate753(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate753.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate663(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate663.errors : vErrors.concat(validate663.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.event_type === undefined) && (missing0 = "event_type")) || ((data.event_properties === undefined) && (missing0 = "event_properties"))){
validate753.errors = [{instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.event_type !== undefined){
let data0 = data.event_type;
const _errs3 = errors;
if(typeof data0 !== "string"){
validate753.errors = [{instancePath:instancePath+"/event_type",schemaPath:"#/allOf/1/properties/event_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("subscription_refunded" !== data0){
validate753.errors = [{instancePath:instancePath+"/event_type",schemaPath:"#/allOf/1/properties/event_type/const",keyword:"const",params:{allowedValue: "subscription_refunded"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data0 === "subscription_refunded")){
validate753.errors = [{instancePath:instancePath+"/event_type",schemaPath:"#/allOf/1/properties/event_type/enum",keyword:"enum",params:{allowedValues: schema297.allOf[1].properties.event_type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.event_properties !== undefined){
const _errs5 = errors;
if(!(validate693(data.event_properties, {instancePath:instancePath+"/event_properties",parentData:data,parentDataProperty:"event_properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate693.errors : vErrors.concat(validate693.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate753.errors = [{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate753.errors = vErrors;
return errors === 0;
}
validate753.evaluated = {"props":{"event_type":true,"event_properties":true,"profile_id":true,"customer_user_id":true,"event_datetime":true,"event_api_version":true,"idfv":true,"idfa":true,"advertising_id":true,"profile_install_datetime":true,"user_agent":true,"email":true,"profiles_sharing_access_level":true,"attributions":true,"user_attributes":true,"integration_ids":true,"play_store_purchase_token":true},"dynamicProps":false,"dynamicItems":false};

const schema298 = {"allOf":[{"$ref":"#/$defs/EventRoot"},{"type":"object","required":["event_type","event_properties"],"properties":{"event_type":{"type":"string","const":"non_subscription_purchase_refunded","enum":["non_subscription_purchase_refunded"]},"event_properties":{"$ref":"#/$defs/EventProperties"}}}]};

function validate757(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate757.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate663(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate663.errors : vErrors.concat(validate663.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.event_type === undefined) && (missing0 = "event_type")) || ((data.event_properties === undefined) && (missing0 = "event_properties"))){
validate757.errors = [{instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.event_type !== undefined){
let data0 = data.event_type;
const _errs3 = errors;
if(typeof data0 !== "string"){
validate757.errors = [{instancePath:instancePath+"/event_type",schemaPath:"#/allOf/1/properties/event_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("non_subscription_purchase_refunded" !== data0){
validate757.errors = [{instancePath:instancePath+"/event_type",schemaPath:"#/allOf/1/properties/event_type/const",keyword:"const",params:{allowedValue: "non_subscription_purchase_refunded"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data0 === "non_subscription_purchase_refunded")){
validate757.errors = [{instancePath:instancePath+"/event_type",schemaPath:"#/allOf/1/properties/event_type/enum",keyword:"enum",params:{allowedValues: schema298.allOf[1].properties.event_type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.event_properties !== undefined){
const _errs5 = errors;
if(!(validate676(data.event_properties, {instancePath:instancePath+"/event_properties",parentData:data,parentDataProperty:"event_properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate676.errors : vErrors.concat(validate676.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate757.errors = [{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate757.errors = vErrors;
return errors === 0;
}
validate757.evaluated = {"props":{"event_type":true,"event_properties":true,"profile_id":true,"customer_user_id":true,"event_datetime":true,"event_api_version":true,"idfv":true,"idfa":true,"advertising_id":true,"profile_install_datetime":true,"user_agent":true,"email":true,"profiles_sharing_access_level":true,"attributions":true,"user_attributes":true,"integration_ids":true,"play_store_purchase_token":true},"dynamicProps":false,"dynamicItems":false};

const schema299 = {"allOf":[{"$ref":"#/$defs/EventRoot"},{"type":"object","required":["event_type","event_properties"],"properties":{"event_type":{"type":"string","const":"access_level_updated","enum":["access_level_updated"]},"event_properties":{"$ref":"#/$defs/AccessLevelUpdatedProperties"}}}]};
const schema300 = {"type":"object","properties":{"access_level_id":{"type":"string"},"is_active":{"type":"boolean"},"is_lifetime":{"type":"boolean"},"is_in_grace_period":{"type":"boolean"},"is_refund":{"type":"boolean"},"will_renew":{"type":"boolean"},"starts_at":{"$ref":"#/$defs/Timestamp"},"activated_at":{"$ref":"#/$defs/Timestamp"},"renewed_at":{"$ref":"#/$defs/Timestamp"},"expires_at":{"$ref":"#/$defs/Timestamp"},"subscription_expires_at":{"$ref":"#/$defs/Timestamp"},"billing_issue_detected_at":{"$ref":"#/$defs/Timestamp"},"cancellation_reason":{"type":"string"},"active_introductory_offer_type":{"type":"string"},"active_promotional_offer_type":{"type":"string"},"active_promotional_offer_id":{"type":"string"},"ab_test_name":{"type":"string"},"cohort_name":{"type":"string"},"developer_id":{"type":"string"},"paywall_name":{"type":"string"},"paywall_revision":{"oneOf":[{"type":"string"},{"type":"integer"}]},"base_plan_id":{"type":"string"},"vendor_product_id":{"type":"string"},"store":{"type":"string"},"store_country":{"type":"string"},"profile_country":{"type":"string"},"transaction_id":{"type":"string"},"original_transaction_id":{"type":"string"},"currency":{"type":"string"},"environment":{"type":"string"},"event_datetime":{"$ref":"#/$defs/Timestamp"},"purchase_date":{"$ref":"#/$defs/Timestamp"},"original_purchase_date":{"$ref":"#/$defs/Timestamp"},"profile_event_id":{"type":"string","format":"uuid"},"profile_id":{"type":"string","format":"uuid"},"variation_id":{"type":"string","format":"uuid"},"profile_has_access_level":{"type":"boolean"},"profile_ip_address":{"type":["string","null"]},"profile_total_revenue_usd":{"type":"number"},"trial_duration":{"type":"string"}}};

function validate763(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate763.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.access_level_id !== undefined){
const _errs1 = errors;
if(typeof data.access_level_id !== "string"){
validate763.errors = [{instancePath:instancePath+"/access_level_id",schemaPath:"#/properties/access_level_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_active !== undefined){
const _errs3 = errors;
if(typeof data.is_active !== "boolean"){
validate763.errors = [{instancePath:instancePath+"/is_active",schemaPath:"#/properties/is_active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_lifetime !== undefined){
const _errs5 = errors;
if(typeof data.is_lifetime !== "boolean"){
validate763.errors = [{instancePath:instancePath+"/is_lifetime",schemaPath:"#/properties/is_lifetime/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_in_grace_period !== undefined){
const _errs7 = errors;
if(typeof data.is_in_grace_period !== "boolean"){
validate763.errors = [{instancePath:instancePath+"/is_in_grace_period",schemaPath:"#/properties/is_in_grace_period/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_refund !== undefined){
const _errs9 = errors;
if(typeof data.is_refund !== "boolean"){
validate763.errors = [{instancePath:instancePath+"/is_refund",schemaPath:"#/properties/is_refund/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.will_renew !== undefined){
const _errs11 = errors;
if(typeof data.will_renew !== "boolean"){
validate763.errors = [{instancePath:instancePath+"/will_renew",schemaPath:"#/properties/will_renew/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.starts_at !== undefined){
const _errs13 = errors;
if(!(validate68(data.starts_at, {instancePath:instancePath+"/starts_at",parentData:data,parentDataProperty:"starts_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.activated_at !== undefined){
const _errs14 = errors;
if(!(validate68(data.activated_at, {instancePath:instancePath+"/activated_at",parentData:data,parentDataProperty:"activated_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.renewed_at !== undefined){
const _errs15 = errors;
if(!(validate68(data.renewed_at, {instancePath:instancePath+"/renewed_at",parentData:data,parentDataProperty:"renewed_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expires_at !== undefined){
const _errs16 = errors;
if(!(validate68(data.expires_at, {instancePath:instancePath+"/expires_at",parentData:data,parentDataProperty:"expires_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subscription_expires_at !== undefined){
const _errs17 = errors;
if(!(validate68(data.subscription_expires_at, {instancePath:instancePath+"/subscription_expires_at",parentData:data,parentDataProperty:"subscription_expires_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.billing_issue_detected_at !== undefined){
const _errs18 = errors;
if(!(validate68(data.billing_issue_detected_at, {instancePath:instancePath+"/billing_issue_detected_at",parentData:data,parentDataProperty:"billing_issue_detected_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cancellation_reason !== undefined){
const _errs19 = errors;
if(typeof data.cancellation_reason !== "string"){
validate763.errors = [{instancePath:instancePath+"/cancellation_reason",schemaPath:"#/properties/cancellation_reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.active_introductory_offer_type !== undefined){
const _errs21 = errors;
if(typeof data.active_introductory_offer_type !== "string"){
validate763.errors = [{instancePath:instancePath+"/active_introductory_offer_type",schemaPath:"#/properties/active_introductory_offer_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.active_promotional_offer_type !== undefined){
const _errs23 = errors;
if(typeof data.active_promotional_offer_type !== "string"){
validate763.errors = [{instancePath:instancePath+"/active_promotional_offer_type",schemaPath:"#/properties/active_promotional_offer_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.active_promotional_offer_id !== undefined){
const _errs25 = errors;
if(typeof data.active_promotional_offer_id !== "string"){
validate763.errors = [{instancePath:instancePath+"/active_promotional_offer_id",schemaPath:"#/properties/active_promotional_offer_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ab_test_name !== undefined){
const _errs27 = errors;
if(typeof data.ab_test_name !== "string"){
validate763.errors = [{instancePath:instancePath+"/ab_test_name",schemaPath:"#/properties/ab_test_name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cohort_name !== undefined){
const _errs29 = errors;
if(typeof data.cohort_name !== "string"){
validate763.errors = [{instancePath:instancePath+"/cohort_name",schemaPath:"#/properties/cohort_name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.developer_id !== undefined){
const _errs31 = errors;
if(typeof data.developer_id !== "string"){
validate763.errors = [{instancePath:instancePath+"/developer_id",schemaPath:"#/properties/developer_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paywall_name !== undefined){
const _errs33 = errors;
if(typeof data.paywall_name !== "string"){
validate763.errors = [{instancePath:instancePath+"/paywall_name",schemaPath:"#/properties/paywall_name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paywall_revision !== undefined){
let data20 = data.paywall_revision;
const _errs35 = errors;
const _errs36 = errors;
let valid1 = false;
let passing0 = null;
const _errs37 = errors;
if(typeof data20 !== "string"){
const err0 = {instancePath:instancePath+"/paywall_revision",schemaPath:"#/properties/paywall_revision/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs37 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs39 = errors;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err1 = {instancePath:instancePath+"/paywall_revision",schemaPath:"#/properties/paywall_revision/oneOf/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs39 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
const err2 = {instancePath:instancePath+"/paywall_revision",schemaPath:"#/properties/paywall_revision/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate763.errors = vErrors;
return false;
}
else {
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.base_plan_id !== undefined){
const _errs41 = errors;
if(typeof data.base_plan_id !== "string"){
validate763.errors = [{instancePath:instancePath+"/base_plan_id",schemaPath:"#/properties/base_plan_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vendor_product_id !== undefined){
const _errs43 = errors;
if(typeof data.vendor_product_id !== "string"){
validate763.errors = [{instancePath:instancePath+"/vendor_product_id",schemaPath:"#/properties/vendor_product_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store !== undefined){
const _errs45 = errors;
if(typeof data.store !== "string"){
validate763.errors = [{instancePath:instancePath+"/store",schemaPath:"#/properties/store/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store_country !== undefined){
const _errs47 = errors;
if(typeof data.store_country !== "string"){
validate763.errors = [{instancePath:instancePath+"/store_country",schemaPath:"#/properties/store_country/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.profile_country !== undefined){
const _errs49 = errors;
if(typeof data.profile_country !== "string"){
validate763.errors = [{instancePath:instancePath+"/profile_country",schemaPath:"#/properties/profile_country/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.transaction_id !== undefined){
const _errs51 = errors;
if(typeof data.transaction_id !== "string"){
validate763.errors = [{instancePath:instancePath+"/transaction_id",schemaPath:"#/properties/transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.original_transaction_id !== undefined){
const _errs53 = errors;
if(typeof data.original_transaction_id !== "string"){
validate763.errors = [{instancePath:instancePath+"/original_transaction_id",schemaPath:"#/properties/original_transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.currency !== undefined){
const _errs55 = errors;
if(typeof data.currency !== "string"){
validate763.errors = [{instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs55 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.environment !== undefined){
const _errs57 = errors;
if(typeof data.environment !== "string"){
validate763.errors = [{instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs57 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.event_datetime !== undefined){
const _errs59 = errors;
if(!(validate68(data.event_datetime, {instancePath:instancePath+"/event_datetime",parentData:data,parentDataProperty:"event_datetime",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid0 = _errs59 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.purchase_date !== undefined){
const _errs60 = errors;
if(!(validate68(data.purchase_date, {instancePath:instancePath+"/purchase_date",parentData:data,parentDataProperty:"purchase_date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid0 = _errs60 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.original_purchase_date !== undefined){
const _errs61 = errors;
if(!(validate68(data.original_purchase_date, {instancePath:instancePath+"/original_purchase_date",parentData:data,parentDataProperty:"original_purchase_date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid0 = _errs61 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.profile_event_id !== undefined){
let data33 = data.profile_event_id;
const _errs62 = errors;
if(errors === _errs62){
if(errors === _errs62){
if(typeof data33 === "string"){
if(!(formats0.test(data33))){
validate763.errors = [{instancePath:instancePath+"/profile_event_id",schemaPath:"#/properties/profile_event_id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate763.errors = [{instancePath:instancePath+"/profile_event_id",schemaPath:"#/properties/profile_event_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs62 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.profile_id !== undefined){
let data34 = data.profile_id;
const _errs64 = errors;
if(errors === _errs64){
if(errors === _errs64){
if(typeof data34 === "string"){
if(!(formats0.test(data34))){
validate763.errors = [{instancePath:instancePath+"/profile_id",schemaPath:"#/properties/profile_id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate763.errors = [{instancePath:instancePath+"/profile_id",schemaPath:"#/properties/profile_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs64 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.variation_id !== undefined){
let data35 = data.variation_id;
const _errs66 = errors;
if(errors === _errs66){
if(errors === _errs66){
if(typeof data35 === "string"){
if(!(formats0.test(data35))){
validate763.errors = [{instancePath:instancePath+"/variation_id",schemaPath:"#/properties/variation_id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate763.errors = [{instancePath:instancePath+"/variation_id",schemaPath:"#/properties/variation_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs66 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.profile_has_access_level !== undefined){
const _errs68 = errors;
if(typeof data.profile_has_access_level !== "boolean"){
validate763.errors = [{instancePath:instancePath+"/profile_has_access_level",schemaPath:"#/properties/profile_has_access_level/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs68 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.profile_ip_address !== undefined){
let data37 = data.profile_ip_address;
const _errs70 = errors;
if((typeof data37 !== "string") && (data37 !== null)){
validate763.errors = [{instancePath:instancePath+"/profile_ip_address",schemaPath:"#/properties/profile_ip_address/type",keyword:"type",params:{type: schema300.properties.profile_ip_address.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs70 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.profile_total_revenue_usd !== undefined){
let data38 = data.profile_total_revenue_usd;
const _errs72 = errors;
if(!((typeof data38 == "number") && (isFinite(data38)))){
validate763.errors = [{instancePath:instancePath+"/profile_total_revenue_usd",schemaPath:"#/properties/profile_total_revenue_usd/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs72 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.trial_duration !== undefined){
const _errs74 = errors;
if(typeof data.trial_duration !== "string"){
validate763.errors = [{instancePath:instancePath+"/trial_duration",schemaPath:"#/properties/trial_duration/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs74 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate763.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate763.errors = vErrors;
return errors === 0;
}
validate763.evaluated = {"props":{"access_level_id":true,"is_active":true,"is_lifetime":true,"is_in_grace_period":true,"is_refund":true,"will_renew":true,"starts_at":true,"activated_at":true,"renewed_at":true,"expires_at":true,"subscription_expires_at":true,"billing_issue_detected_at":true,"cancellation_reason":true,"active_introductory_offer_type":true,"active_promotional_offer_type":true,"active_promotional_offer_id":true,"ab_test_name":true,"cohort_name":true,"developer_id":true,"paywall_name":true,"paywall_revision":true,"base_plan_id":true,"vendor_product_id":true,"store":true,"store_country":true,"profile_country":true,"transaction_id":true,"original_transaction_id":true,"currency":true,"environment":true,"event_datetime":true,"purchase_date":true,"original_purchase_date":true,"profile_event_id":true,"profile_id":true,"variation_id":true,"profile_has_access_level":true,"profile_ip_address":true,"profile_total_revenue_usd":true,"trial_duration":true},"dynamicProps":false,"dynamicItems":false};


function validate761(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate761.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate663(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate663.errors : vErrors.concat(validate663.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.event_type === undefined) && (missing0 = "event_type")) || ((data.event_properties === undefined) && (missing0 = "event_properties"))){
validate761.errors = [{instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.event_type !== undefined){
let data0 = data.event_type;
const _errs3 = errors;
if(typeof data0 !== "string"){
validate761.errors = [{instancePath:instancePath+"/event_type",schemaPath:"#/allOf/1/properties/event_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("access_level_updated" !== data0){
validate761.errors = [{instancePath:instancePath+"/event_type",schemaPath:"#/allOf/1/properties/event_type/const",keyword:"const",params:{allowedValue: "access_level_updated"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data0 === "access_level_updated")){
validate761.errors = [{instancePath:instancePath+"/event_type",schemaPath:"#/allOf/1/properties/event_type/enum",keyword:"enum",params:{allowedValues: schema299.allOf[1].properties.event_type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.event_properties !== undefined){
const _errs5 = errors;
if(!(validate763(data.event_properties, {instancePath:instancePath+"/event_properties",parentData:data,parentDataProperty:"event_properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate763.errors : vErrors.concat(validate763.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate761.errors = [{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate761.errors = vErrors;
return errors === 0;
}
validate761.evaluated = {"props":{"event_type":true,"event_properties":true,"profile_id":true,"customer_user_id":true,"event_datetime":true,"event_api_version":true,"idfv":true,"idfa":true,"advertising_id":true,"profile_install_datetime":true,"user_agent":true,"email":true,"profiles_sharing_access_level":true,"attributions":true,"user_attributes":true,"integration_ids":true,"play_store_purchase_token":true},"dynamicProps":false,"dynamicItems":false};

const schema301 = {"allOf":[{"$ref":"#/$defs/EventRoot"},{"type":"object","required":["event_type","event_properties"],"properties":{"event_type":{"type":"string","minLength":1,"not":{"enum":["subscription_started","subscription_active","subscription_renewed","subscription_renewal_cancelled","subscription_renewal_reactivated","subscription_expired","subscription_paused","subscription_deferred","non_subscription_purchase","trial_started","trial_active","trial_converted","trial_renewal_cancelled","trial_renewal_reactivated","trial_expired","entered_grace_period","billing_issue_detected","subscription_refunded","non_subscription_purchase_refunded","access_level_updated"]}},"event_properties":{"$ref":"#/$defs/RenamedEventProperties"}}}]};
const schema302 = {"allOf":[{"$ref":"#/$defs/EventProperties"},{"type":"object","properties":{"cancellation_reason":{"type":"string"},"trial_duration":{"type":"string"},"access_level_id":{"type":"string"},"is_active":{"type":"boolean"},"is_lifetime":{"type":"boolean"},"is_in_grace_period":{"type":"boolean"},"is_refund":{"type":"boolean"},"will_renew":{"type":"boolean"},"starts_at":{"$ref":"#/$defs/Timestamp"},"activated_at":{"$ref":"#/$defs/Timestamp"},"renewed_at":{"$ref":"#/$defs/Timestamp"},"expires_at":{"$ref":"#/$defs/Timestamp"},"billing_issue_detected_at":{"$ref":"#/$defs/Timestamp"},"active_introductory_offer_type":{"type":"string"},"active_promotional_offer_type":{"type":"string"},"active_promotional_offer_id":{"type":"string"}}}]};

function validate777(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate777.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate676(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate676.errors : vErrors.concat(validate676.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cancellation_reason !== undefined){
const _errs3 = errors;
if(typeof data.cancellation_reason !== "string"){
validate777.errors = [{instancePath:instancePath+"/cancellation_reason",schemaPath:"#/allOf/1/properties/cancellation_reason/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.trial_duration !== undefined){
const _errs5 = errors;
if(typeof data.trial_duration !== "string"){
validate777.errors = [{instancePath:instancePath+"/trial_duration",schemaPath:"#/allOf/1/properties/trial_duration/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.access_level_id !== undefined){
const _errs7 = errors;
if(typeof data.access_level_id !== "string"){
validate777.errors = [{instancePath:instancePath+"/access_level_id",schemaPath:"#/allOf/1/properties/access_level_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.is_active !== undefined){
const _errs9 = errors;
if(typeof data.is_active !== "boolean"){
validate777.errors = [{instancePath:instancePath+"/is_active",schemaPath:"#/allOf/1/properties/is_active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.is_lifetime !== undefined){
const _errs11 = errors;
if(typeof data.is_lifetime !== "boolean"){
validate777.errors = [{instancePath:instancePath+"/is_lifetime",schemaPath:"#/allOf/1/properties/is_lifetime/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.is_in_grace_period !== undefined){
const _errs13 = errors;
if(typeof data.is_in_grace_period !== "boolean"){
validate777.errors = [{instancePath:instancePath+"/is_in_grace_period",schemaPath:"#/allOf/1/properties/is_in_grace_period/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.is_refund !== undefined){
const _errs15 = errors;
if(typeof data.is_refund !== "boolean"){
validate777.errors = [{instancePath:instancePath+"/is_refund",schemaPath:"#/allOf/1/properties/is_refund/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.will_renew !== undefined){
const _errs17 = errors;
if(typeof data.will_renew !== "boolean"){
validate777.errors = [{instancePath:instancePath+"/will_renew",schemaPath:"#/allOf/1/properties/will_renew/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.starts_at !== undefined){
const _errs19 = errors;
if(!(validate68(data.starts_at, {instancePath:instancePath+"/starts_at",parentData:data,parentDataProperty:"starts_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.activated_at !== undefined){
const _errs20 = errors;
if(!(validate68(data.activated_at, {instancePath:instancePath+"/activated_at",parentData:data,parentDataProperty:"activated_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid1 = _errs20 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.renewed_at !== undefined){
const _errs21 = errors;
if(!(validate68(data.renewed_at, {instancePath:instancePath+"/renewed_at",parentData:data,parentDataProperty:"renewed_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid1 = _errs21 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.expires_at !== undefined){
const _errs22 = errors;
if(!(validate68(data.expires_at, {instancePath:instancePath+"/expires_at",parentData:data,parentDataProperty:"expires_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid1 = _errs22 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.billing_issue_detected_at !== undefined){
const _errs23 = errors;
if(!(validate68(data.billing_issue_detected_at, {instancePath:instancePath+"/billing_issue_detected_at",parentData:data,parentDataProperty:"billing_issue_detected_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid1 = _errs23 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.active_introductory_offer_type !== undefined){
const _errs24 = errors;
if(typeof data.active_introductory_offer_type !== "string"){
validate777.errors = [{instancePath:instancePath+"/active_introductory_offer_type",schemaPath:"#/allOf/1/properties/active_introductory_offer_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs24 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.active_promotional_offer_type !== undefined){
const _errs26 = errors;
if(typeof data.active_promotional_offer_type !== "string"){
validate777.errors = [{instancePath:instancePath+"/active_promotional_offer_type",schemaPath:"#/allOf/1/properties/active_promotional_offer_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs26 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.active_promotional_offer_id !== undefined){
const _errs28 = errors;
if(typeof data.active_promotional_offer_id !== "string"){
validate777.errors = [{instancePath:instancePath+"/active_promotional_offer_id",schemaPath:"#/allOf/1/properties/active_promotional_offer_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs28 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate777.errors = [{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate777.errors = vErrors;
return errors === 0;
}
validate777.evaluated = {"props":{"cancellation_reason":true,"trial_duration":true,"access_level_id":true,"is_active":true,"is_lifetime":true,"is_in_grace_period":true,"is_refund":true,"will_renew":true,"starts_at":true,"activated_at":true,"renewed_at":true,"expires_at":true,"billing_issue_detected_at":true,"active_introductory_offer_type":true,"active_promotional_offer_type":true,"active_promotional_offer_id":true,"ab_test_name":true,"ab_test_revision":true,"base_plan_id":true,"cohort_name":true,"consecutive_payments":true,"currency":true,"developer_id":true,"discount_amount_local":true,"discount_amount_usd":true,"environment":true,"event_datetime":true,"original_price_local":true,"original_price_usd":true,"original_purchase_date":true,"original_transaction_id":true,"paywall_name":true,"paywall_revision":true,"price_local":true,"price_usd":true,"profile_country":true,"profile_event_id":true,"profile_has_access_level":true,"profile_id":true,"profile_ip_address":true,"profile_total_revenue_usd":true,"promotional_offer_id":true,"purchase_date":true,"rate_after_first_year":true,"store":true,"store_country":true,"store_offer_category":true,"store_offer_discount_type":true,"store_offer_number_of_periods":true,"subscription_expires_at":true,"transaction_id":true,"variation_id":true,"vendor_product_id":true,"net_revenue_local":true,"net_revenue_usd":true,"proceeds_local":true,"proceeds_usd":true,"tax_amount_local":true,"tax_amount_usd":true},"dynamicProps":false,"dynamicItems":false};

const func1 = module0.default;

function validate775(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate775.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate663(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate663.errors : vErrors.concat(validate663.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.event_type === undefined) && (missing0 = "event_type")) || ((data.event_properties === undefined) && (missing0 = "event_properties"))){
validate775.errors = [{instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.event_type !== undefined){
let data0 = data.event_type;
const _errs3 = errors;
const _errs5 = errors;
const _errs6 = errors;
if(!((((((((((((((((((((data0 === "subscription_started") || (data0 === "subscription_active")) || (data0 === "subscription_renewed")) || (data0 === "subscription_renewal_cancelled")) || (data0 === "subscription_renewal_reactivated")) || (data0 === "subscription_expired")) || (data0 === "subscription_paused")) || (data0 === "subscription_deferred")) || (data0 === "non_subscription_purchase")) || (data0 === "trial_started")) || (data0 === "trial_active")) || (data0 === "trial_converted")) || (data0 === "trial_renewal_cancelled")) || (data0 === "trial_renewal_reactivated")) || (data0 === "trial_expired")) || (data0 === "entered_grace_period")) || (data0 === "billing_issue_detected")) || (data0 === "subscription_refunded")) || (data0 === "non_subscription_purchase_refunded")) || (data0 === "access_level_updated"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var valid2 = _errs6 === errors;
if(valid2){
validate775.errors = [{instancePath:instancePath+"/event_type",schemaPath:"#/allOf/1/properties/event_type/not",keyword:"not",params:{},message:"must NOT be valid"}];
return false;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
if(errors === _errs3){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate775.errors = [{instancePath:instancePath+"/event_type",schemaPath:"#/allOf/1/properties/event_type/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate775.errors = [{instancePath:instancePath+"/event_type",schemaPath:"#/allOf/1/properties/event_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.event_properties !== undefined){
const _errs7 = errors;
if(!(validate777(data.event_properties, {instancePath:instancePath+"/event_properties",parentData:data,parentDataProperty:"event_properties",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate777.errors : vErrors.concat(validate777.errors);
errors = vErrors.length;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate775.errors = [{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate775.errors = vErrors;
return errors === 0;
}
validate775.evaluated = {"props":{"event_type":true,"event_properties":true,"profile_id":true,"customer_user_id":true,"event_datetime":true,"event_api_version":true,"idfv":true,"idfa":true,"advertising_id":true,"profile_install_datetime":true,"user_agent":true,"email":true,"profiles_sharing_access_level":true,"attributions":true,"user_attributes":true,"integration_ids":true,"play_store_purchase_token":true},"dynamicProps":false,"dynamicItems":false};


function validate661(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate661.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(validate662(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate662.errors : vErrors.concat(validate662.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = {};
props0.event_type = true;
props0.event_properties = true;
props0.profile_id = true;
props0.customer_user_id = true;
props0.event_datetime = true;
props0.event_api_version = true;
props0.idfv = true;
props0.idfa = true;
props0.advertising_id = true;
props0.profile_install_datetime = true;
props0.user_agent = true;
props0.email = true;
props0.profiles_sharing_access_level = true;
props0.attributions = true;
props0.user_attributes = true;
props0.integration_ids = true;
props0.play_store_purchase_token = true;
}
const _errs2 = errors;
if(!(validate683(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate683.errors : vErrors.concat(validate683.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = props0 || {};
props0.event_type = true;
props0.event_properties = true;
props0.profile_id = true;
props0.customer_user_id = true;
props0.event_datetime = true;
props0.event_api_version = true;
props0.idfv = true;
props0.idfa = true;
props0.advertising_id = true;
props0.profile_install_datetime = true;
props0.user_agent = true;
props0.email = true;
props0.profiles_sharing_access_level = true;
props0.attributions = true;
props0.user_attributes = true;
props0.integration_ids = true;
props0.play_store_purchase_token = true;
}
}
const _errs3 = errors;
if(!(validate687(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate687.errors : vErrors.concat(validate687.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
if(props0 !== true){
props0 = props0 || {};
props0.event_type = true;
props0.event_properties = true;
props0.profile_id = true;
props0.customer_user_id = true;
props0.event_datetime = true;
props0.event_api_version = true;
props0.idfv = true;
props0.idfa = true;
props0.advertising_id = true;
props0.profile_install_datetime = true;
props0.user_agent = true;
props0.email = true;
props0.profiles_sharing_access_level = true;
props0.attributions = true;
props0.user_attributes = true;
props0.integration_ids = true;
props0.play_store_purchase_token = true;
}
}
const _errs4 = errors;
if(!(validate691(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate691.errors : vErrors.concat(validate691.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid0 = true;
passing0 = 3;
if(props0 !== true){
props0 = props0 || {};
props0.event_type = true;
props0.event_properties = true;
props0.profile_id = true;
props0.customer_user_id = true;
props0.event_datetime = true;
props0.event_api_version = true;
props0.idfv = true;
props0.idfa = true;
props0.advertising_id = true;
props0.profile_install_datetime = true;
props0.user_agent = true;
props0.email = true;
props0.profiles_sharing_access_level = true;
props0.attributions = true;
props0.user_attributes = true;
props0.integration_ids = true;
props0.play_store_purchase_token = true;
}
}
const _errs5 = errors;
if(!(validate697(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate697.errors : vErrors.concat(validate697.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 4];
}
else {
if(_valid0){
valid0 = true;
passing0 = 4;
if(props0 !== true){
props0 = props0 || {};
props0.event_type = true;
props0.event_properties = true;
props0.profile_id = true;
props0.customer_user_id = true;
props0.event_datetime = true;
props0.event_api_version = true;
props0.idfv = true;
props0.idfa = true;
props0.advertising_id = true;
props0.profile_install_datetime = true;
props0.user_agent = true;
props0.email = true;
props0.profiles_sharing_access_level = true;
props0.attributions = true;
props0.user_attributes = true;
props0.integration_ids = true;
props0.play_store_purchase_token = true;
}
}
const _errs6 = errors;
if(!(validate701(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate701.errors : vErrors.concat(validate701.errors);
errors = vErrors.length;
}
var _valid0 = _errs6 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 5];
}
else {
if(_valid0){
valid0 = true;
passing0 = 5;
if(props0 !== true){
props0 = props0 || {};
props0.event_type = true;
props0.event_properties = true;
props0.profile_id = true;
props0.customer_user_id = true;
props0.event_datetime = true;
props0.event_api_version = true;
props0.idfv = true;
props0.idfa = true;
props0.advertising_id = true;
props0.profile_install_datetime = true;
props0.user_agent = true;
props0.email = true;
props0.profiles_sharing_access_level = true;
props0.attributions = true;
props0.user_attributes = true;
props0.integration_ids = true;
props0.play_store_purchase_token = true;
}
}
const _errs7 = errors;
if(!(validate705(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate705.errors : vErrors.concat(validate705.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 6];
}
else {
if(_valid0){
valid0 = true;
passing0 = 6;
if(props0 !== true){
props0 = props0 || {};
props0.event_type = true;
props0.event_properties = true;
props0.profile_id = true;
props0.customer_user_id = true;
props0.event_datetime = true;
props0.event_api_version = true;
props0.idfv = true;
props0.idfa = true;
props0.advertising_id = true;
props0.profile_install_datetime = true;
props0.user_agent = true;
props0.email = true;
props0.profiles_sharing_access_level = true;
props0.attributions = true;
props0.user_attributes = true;
props0.integration_ids = true;
props0.play_store_purchase_token = true;
}
}
const _errs8 = errors;
if(!(validate709(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate709.errors : vErrors.concat(validate709.errors);
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 7];
}
else {
if(_valid0){
valid0 = true;
passing0 = 7;
if(props0 !== true){
props0 = props0 || {};
props0.event_type = true;
props0.event_properties = true;
props0.profile_id = true;
props0.customer_user_id = true;
props0.event_datetime = true;
props0.event_api_version = true;
props0.idfv = true;
props0.idfa = true;
props0.advertising_id = true;
props0.profile_install_datetime = true;
props0.user_agent = true;
props0.email = true;
props0.profiles_sharing_access_level = true;
props0.attributions = true;
props0.user_attributes = true;
props0.integration_ids = true;
props0.play_store_purchase_token = true;
}
}
const _errs9 = errors;
if(!(validate713(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate713.errors : vErrors.concat(validate713.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 8];
}
else {
if(_valid0){
valid0 = true;
passing0 = 8;
if(props0 !== true){
props0 = props0 || {};
props0.event_type = true;
props0.event_properties = true;
props0.profile_id = true;
props0.customer_user_id = true;
props0.event_datetime = true;
props0.event_api_version = true;
props0.idfv = true;
props0.idfa = true;
props0.advertising_id = true;
props0.profile_install_datetime = true;
props0.user_agent = true;
props0.email = true;
props0.profiles_sharing_access_level = true;
props0.attributions = true;
props0.user_attributes = true;
props0.integration_ids = true;
props0.play_store_purchase_token = true;
}
}
const _errs10 = errors;
if(!(validate717(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate717.errors : vErrors.concat(validate717.errors);
errors = vErrors.length;
}
var _valid0 = _errs10 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 9];
}
else {
if(_valid0){
valid0 = true;
passing0 = 9;
if(props0 !== true){
props0 = props0 || {};
props0.event_type = true;
props0.event_properties = true;
props0.profile_id = true;
props0.customer_user_id = true;
props0.event_datetime = true;
props0.event_api_version = true;
props0.idfv = true;
props0.idfa = true;
props0.advertising_id = true;
props0.profile_install_datetime = true;
props0.user_agent = true;
props0.email = true;
props0.profiles_sharing_access_level = true;
props0.attributions = true;
props0.user_attributes = true;
props0.integration_ids = true;
props0.play_store_purchase_token = true;
}
}
const _errs11 = errors;
if(!(validate723(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate723.errors : vErrors.concat(validate723.errors);
errors = vErrors.length;
}
var _valid0 = _errs11 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 10];
}
else {
if(_valid0){
valid0 = true;
passing0 = 10;
if(props0 !== true){
props0 = props0 || {};
props0.event_type = true;
props0.event_properties = true;
props0.profile_id = true;
props0.customer_user_id = true;
props0.event_datetime = true;
props0.event_api_version = true;
props0.idfv = true;
props0.idfa = true;
props0.advertising_id = true;
props0.profile_install_datetime = true;
props0.user_agent = true;
props0.email = true;
props0.profiles_sharing_access_level = true;
props0.attributions = true;
props0.user_attributes = true;
props0.integration_ids = true;
props0.play_store_purchase_token = true;
}
}
const _errs12 = errors;
if(!(validate727(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate727.errors : vErrors.concat(validate727.errors);
errors = vErrors.length;
}
var _valid0 = _errs12 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 11];
}
else {
if(_valid0){
valid0 = true;
passing0 = 11;
if(props0 !== true){
props0 = props0 || {};
props0.event_type = true;
props0.event_properties = true;
props0.profile_id = true;
props0.customer_user_id = true;
props0.event_datetime = true;
props0.event_api_version = true;
props0.idfv = true;
props0.idfa = true;
props0.advertising_id = true;
props0.profile_install_datetime = true;
props0.user_agent = true;
props0.email = true;
props0.profiles_sharing_access_level = true;
props0.attributions = true;
props0.user_attributes = true;
props0.integration_ids = true;
props0.play_store_purchase_token = true;
}
}
const _errs13 = errors;
if(!(validate731(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate731.errors : vErrors.concat(validate731.errors);
errors = vErrors.length;
}
var _valid0 = _errs13 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 12];
}
else {
if(_valid0){
valid0 = true;
passing0 = 12;
if(props0 !== true){
props0 = props0 || {};
props0.event_type = true;
props0.event_properties = true;
props0.profile_id = true;
props0.customer_user_id = true;
props0.event_datetime = true;
props0.event_api_version = true;
props0.idfv = true;
props0.idfa = true;
props0.advertising_id = true;
props0.profile_install_datetime = true;
props0.user_agent = true;
props0.email = true;
props0.profiles_sharing_access_level = true;
props0.attributions = true;
props0.user_attributes = true;
props0.integration_ids = true;
props0.play_store_purchase_token = true;
}
}
const _errs14 = errors;
if(!(validate737(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate737.errors : vErrors.concat(validate737.errors);
errors = vErrors.length;
}
var _valid0 = _errs14 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 13];
}
else {
if(_valid0){
valid0 = true;
passing0 = 13;
if(props0 !== true){
props0 = props0 || {};
props0.event_type = true;
props0.event_properties = true;
props0.profile_id = true;
props0.customer_user_id = true;
props0.event_datetime = true;
props0.event_api_version = true;
props0.idfv = true;
props0.idfa = true;
props0.advertising_id = true;
props0.profile_install_datetime = true;
props0.user_agent = true;
props0.email = true;
props0.profiles_sharing_access_level = true;
props0.attributions = true;
props0.user_attributes = true;
props0.integration_ids = true;
props0.play_store_purchase_token = true;
}
}
const _errs15 = errors;
if(!(validate741(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate741.errors : vErrors.concat(validate741.errors);
errors = vErrors.length;
}
var _valid0 = _errs15 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 14];
}
else {
if(_valid0){
valid0 = true;
passing0 = 14;
if(props0 !== true){
props0 = props0 || {};
props0.event_type = true;
props0.event_properties = true;
props0.profile_id = true;
props0.customer_user_id = true;
props0.event_datetime = true;
props0.event_api_version = true;
props0.idfv = true;
props0.idfa = true;
props0.advertising_id = true;
props0.profile_install_datetime = true;
props0.user_agent = true;
props0.email = true;
props0.profiles_sharing_access_level = true;
props0.attributions = true;
props0.user_attributes = true;
props0.integration_ids = true;
props0.play_store_purchase_token = true;
}
}
const _errs16 = errors;
if(!(validate745(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate745.errors : vErrors.concat(validate745.errors);
errors = vErrors.length;
}
var _valid0 = _errs16 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 15];
}
else {
if(_valid0){
valid0 = true;
passing0 = 15;
if(props0 !== true){
props0 = props0 || {};
props0.event_type = true;
props0.event_properties = true;
props0.profile_id = true;
props0.customer_user_id = true;
props0.event_datetime = true;
props0.event_api_version = true;
props0.idfv = true;
props0.idfa = true;
props0.advertising_id = true;
props0.profile_install_datetime = true;
props0.user_agent = true;
props0.email = true;
props0.profiles_sharing_access_level = true;
props0.attributions = true;
props0.user_attributes = true;
props0.integration_ids = true;
props0.play_store_purchase_token = true;
}
}
const _errs17 = errors;
if(!(validate749(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate749.errors : vErrors.concat(validate749.errors);
errors = vErrors.length;
}
var _valid0 = _errs17 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 16];
}
else {
if(_valid0){
valid0 = true;
passing0 = 16;
if(props0 !== true){
props0 = props0 || {};
props0.event_type = true;
props0.event_properties = true;
props0.profile_id = true;
props0.customer_user_id = true;
props0.event_datetime = true;
props0.event_api_version = true;
props0.idfv = true;
props0.idfa = true;
props0.advertising_id = true;
props0.profile_install_datetime = true;
props0.user_agent = true;
props0.email = true;
props0.profiles_sharing_access_level = true;
props0.attributions = true;
props0.user_attributes = true;
props0.integration_ids = true;
props0.play_store_purchase_token = true;
}
}
const _errs18 = errors;
if(!(validate753(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate753.errors : vErrors.concat(validate753.errors);
errors = vErrors.length;
}
var _valid0 = _errs18 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 17];
}
else {
if(_valid0){
valid0 = true;
passing0 = 17;
if(props0 !== true){
props0 = props0 || {};
props0.event_type = true;
props0.event_properties = true;
props0.profile_id = true;
props0.customer_user_id = true;
props0.event_datetime = true;
props0.event_api_version = true;
props0.idfv = true;
props0.idfa = true;
props0.advertising_id = true;
props0.profile_install_datetime = true;
props0.user_agent = true;
props0.email = true;
props0.profiles_sharing_access_level = true;
props0.attributions = true;
props0.user_attributes = true;
props0.integration_ids = true;
props0.play_store_purchase_token = true;
}
}
const _errs19 = errors;
if(!(validate757(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate757.errors : vErrors.concat(validate757.errors);
errors = vErrors.length;
}
var _valid0 = _errs19 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 18];
}
else {
if(_valid0){
valid0 = true;
passing0 = 18;
if(props0 !== true){
props0 = props0 || {};
props0.event_type = true;
props0.event_properties = true;
props0.profile_id = true;
props0.customer_user_id = true;
props0.event_datetime = true;
props0.event_api_version = true;
props0.idfv = true;
props0.idfa = true;
props0.advertising_id = true;
props0.profile_install_datetime = true;
props0.user_agent = true;
props0.email = true;
props0.profiles_sharing_access_level = true;
props0.attributions = true;
props0.user_attributes = true;
props0.integration_ids = true;
props0.play_store_purchase_token = true;
}
}
const _errs20 = errors;
if(!(validate761(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate761.errors : vErrors.concat(validate761.errors);
errors = vErrors.length;
}
var _valid0 = _errs20 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 19];
}
else {
if(_valid0){
valid0 = true;
passing0 = 19;
if(props0 !== true){
props0 = props0 || {};
props0.event_type = true;
props0.event_properties = true;
props0.profile_id = true;
props0.customer_user_id = true;
props0.event_datetime = true;
props0.event_api_version = true;
props0.idfv = true;
props0.idfa = true;
props0.advertising_id = true;
props0.profile_install_datetime = true;
props0.user_agent = true;
props0.email = true;
props0.profiles_sharing_access_level = true;
props0.attributions = true;
props0.user_attributes = true;
props0.integration_ids = true;
props0.play_store_purchase_token = true;
}
}
const _errs21 = errors;
if(!(validate775(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate775.errors : vErrors.concat(validate775.errors);
errors = vErrors.length;
}
var _valid0 = _errs21 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 20];
}
else {
if(_valid0){
valid0 = true;
passing0 = 20;
if(props0 !== true){
props0 = props0 || {};
props0.event_type = true;
props0.event_properties = true;
props0.profile_id = true;
props0.customer_user_id = true;
props0.event_datetime = true;
props0.event_api_version = true;
props0.idfv = true;
props0.idfa = true;
props0.advertising_id = true;
props0.profile_install_datetime = true;
props0.user_agent = true;
props0.email = true;
props0.profiles_sharing_access_level = true;
props0.attributions = true;
props0.user_attributes = true;
props0.integration_ids = true;
props0.play_store_purchase_token = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate661.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate661.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate661.evaluated = {"dynamicProps":true,"dynamicItems":false};
