// Written by scripts/build/validators.ts from spec/. Edit that, then run `npm run build`.

import module0 from "ajv/dist/runtime/ucs2length.js";
import module1 from "ajv-formats/dist/formats.js";

export const ProfileResponse = validate53;
const schema20 = {"type":"object","required":["data"],"properties":{"data":{"$ref":"#/$defs/Profile"}}};
const schema21 = {"type":"object","required":["app_id","profile_id","customer_user_id","total_revenue_usd","segment_hash","timestamp","custom_attributes","access_levels","subscriptions","non_subscriptions"],"properties":{"app_id":{"type":"string"},"profile_id":{"type":"string","format":"uuid"},"customer_user_id":{"type":["string","null"]},"total_revenue_usd":{"type":"number","format":"double"},"segment_hash":{"type":"string"},"timestamp":{"type":"integer","format":"int64"},"custom_attributes":{"type":"array","items":{"$ref":"#/$defs/CustomAttribute"}},"access_levels":{"type":["array","null"],"items":{"$ref":"#/$defs/AccessLevel"}},"subscriptions":{"type":["array","null"],"items":{"$ref":"#/$defs/Subscription"}},"non_subscriptions":{"type":["array","null"],"items":{"$ref":"#/$defs/NonSubscription"}}}};
const formats0 = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
const schema22 = {"type":"object","required":["key","value"],"properties":{"key":{"type":"string"},"value":{"oneOf":[{"type":"string"},{"type":"number"}]}}};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.key === undefined) && (missing0 = "key")) || ((data.value === undefined) && (missing0 = "value"))){
validate55.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.key !== undefined){
const _errs1 = errors;
if(typeof data.key !== "string"){
validate55.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value !== undefined){
let data1 = data.value;
const _errs3 = errors;
const _errs4 = errors;
let valid1 = false;
let passing0 = null;
const _errs5 = errors;
if(typeof data1 !== "string"){
const err0 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs5 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs7 = errors;
if(!((typeof data1 == "number") && (isFinite(data1)))){
const err1 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/oneOf/1/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs7 === errors;
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
const err2 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate55.errors = vErrors;
return false;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
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
validate55.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":{"key":true,"value":true},"dynamicProps":false,"dynamicItems":false};

const schema23 = {"type":"object","required":["access_level_id","store","store_product_id","store_base_plan_id","store_transaction_id","store_original_transaction_id","offer","starts_at","purchased_at","originally_purchased_at","expires_at","renewal_cancelled_at","billing_issue_detected_at","is_in_grace_period","cancellation_reason"],"properties":{"access_level_id":{"type":"string"},"store":{"type":"string"},"store_product_id":{"type":"string"},"store_base_plan_id":{"type":["string","null"]},"store_transaction_id":{"type":"string"},"store_original_transaction_id":{"type":"string"},"offer":{"oneOf":[{"$ref":"#/$defs/Offer"},{"type":"null"}]},"environment":{"$ref":"#/$defs/Environment"},"starts_at":{"$ref":"#/$defs/NullableTimestamp"},"purchased_at":{"$ref":"#/$defs/Timestamp"},"originally_purchased_at":{"$ref":"#/$defs/Timestamp"},"expires_at":{"$ref":"#/$defs/NullableTimestamp"},"renewal_cancelled_at":{"$ref":"#/$defs/NullableTimestamp"},"billing_issue_detected_at":{"$ref":"#/$defs/NullableTimestamp"},"is_in_grace_period":{"type":"boolean"},"cancellation_reason":{"oneOf":[{"$ref":"#/$defs/CancellationReason"},{"type":"null"}]}}};
const schema24 = {"type":"object","required":["category","type"],"properties":{"category":{"$ref":"#/$defs/OfferCategory"},"type":{"$ref":"#/$defs/OfferType"},"id":{"type":["string","null"]}}};
const schema25 = {"type":"string","enum":["introductory","promotional","offer_code","win_back","retention"]};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate59.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data === "introductory") || (data === "promotional")) || (data === "offer_code")) || (data === "win_back")) || (data === "retention"))){
validate59.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema25.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema26 = {"type":"string","enum":["free_trial","pay_as_you_go","pay_up_front","unknown"]};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate61.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data === "free_trial") || (data === "pay_as_you_go")) || (data === "pay_up_front")) || (data === "unknown"))){
validate61.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema26.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate61.errors = vErrors;
return errors === 0;
}
validate61.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.category === undefined) && (missing0 = "category")) || ((data.type === undefined) && (missing0 = "type"))){
validate58.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.category !== undefined){
const _errs1 = errors;
if(!(validate59(data.category, {instancePath:instancePath+"/category",parentData:data,parentDataProperty:"category",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs2 = errors;
if(!(validate61(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data2 = data.id;
const _errs3 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate58.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema24.properties.id.type},message:"must be string,null"}];
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
}
else {
validate58.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"props":{"category":true,"type":true,"id":true},"dynamicProps":false,"dynamicItems":false};

const schema27 = {"type":"string","enum":["Sandbox","Production"]};

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate64.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data === "Sandbox") || (data === "Production"))){
validate64.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema27.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema28 = {"type":["string","null"],"pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"};
const pattern3 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$", "u");

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (data !== null)){
validate66.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema28.type},message:"must be string,null"}];
return false;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern3.test(data)){
validate66.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"},message:"must match pattern \""+"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"+"\""}];
return false;
}
}
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema29 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"};

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

const schema30 = {"type":"string","enum":["voluntarily_cancelled","billing_error","price_increase","product_was_not_available","refund","cancelled_by_developer","new_subscription_replace","upgraded","unknown","adapty_revoked"]};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate74.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((((((data === "voluntarily_cancelled") || (data === "billing_error")) || (data === "price_increase")) || (data === "product_was_not_available")) || (data === "refund")) || (data === "cancelled_by_developer")) || (data === "new_subscription_replace")) || (data === "upgraded")) || (data === "unknown")) || (data === "adapty_revoked"))){
validate74.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema30.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((((data.access_level_id === undefined) && (missing0 = "access_level_id")) || ((data.store === undefined) && (missing0 = "store"))) || ((data.store_product_id === undefined) && (missing0 = "store_product_id"))) || ((data.store_base_plan_id === undefined) && (missing0 = "store_base_plan_id"))) || ((data.store_transaction_id === undefined) && (missing0 = "store_transaction_id"))) || ((data.store_original_transaction_id === undefined) && (missing0 = "store_original_transaction_id"))) || ((data.offer === undefined) && (missing0 = "offer"))) || ((data.starts_at === undefined) && (missing0 = "starts_at"))) || ((data.purchased_at === undefined) && (missing0 = "purchased_at"))) || ((data.originally_purchased_at === undefined) && (missing0 = "originally_purchased_at"))) || ((data.expires_at === undefined) && (missing0 = "expires_at"))) || ((data.renewal_cancelled_at === undefined) && (missing0 = "renewal_cancelled_at"))) || ((data.billing_issue_detected_at === undefined) && (missing0 = "billing_issue_detected_at"))) || ((data.is_in_grace_period === undefined) && (missing0 = "is_in_grace_period"))) || ((data.cancellation_reason === undefined) && (missing0 = "cancellation_reason"))){
validate57.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.access_level_id !== undefined){
const _errs1 = errors;
if(typeof data.access_level_id !== "string"){
validate57.errors = [{instancePath:instancePath+"/access_level_id",schemaPath:"#/properties/access_level_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store !== undefined){
const _errs3 = errors;
if(typeof data.store !== "string"){
validate57.errors = [{instancePath:instancePath+"/store",schemaPath:"#/properties/store/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store_product_id !== undefined){
const _errs5 = errors;
if(typeof data.store_product_id !== "string"){
validate57.errors = [{instancePath:instancePath+"/store_product_id",schemaPath:"#/properties/store_product_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store_base_plan_id !== undefined){
let data3 = data.store_base_plan_id;
const _errs7 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate57.errors = [{instancePath:instancePath+"/store_base_plan_id",schemaPath:"#/properties/store_base_plan_id/type",keyword:"type",params:{type: schema23.properties.store_base_plan_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store_transaction_id !== undefined){
const _errs9 = errors;
if(typeof data.store_transaction_id !== "string"){
validate57.errors = [{instancePath:instancePath+"/store_transaction_id",schemaPath:"#/properties/store_transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store_original_transaction_id !== undefined){
const _errs11 = errors;
if(typeof data.store_original_transaction_id !== "string"){
validate57.errors = [{instancePath:instancePath+"/store_original_transaction_id",schemaPath:"#/properties/store_original_transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.offer !== undefined){
let data6 = data.offer;
const _errs13 = errors;
const _errs14 = errors;
let valid1 = false;
let passing0 = null;
const _errs15 = errors;
if(!(validate58(data6, {instancePath:instancePath+"/offer",parentData:data,parentDataProperty:"offer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var _valid0 = _errs15 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
var props0 = {};
props0.category = true;
props0.type = true;
props0.id = true;
}
const _errs16 = errors;
if(data6 !== null){
const err0 = {instancePath:instancePath+"/offer",schemaPath:"#/properties/offer/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs16 === errors;
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
const err1 = {instancePath:instancePath+"/offer",schemaPath:"#/properties/offer/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate57.errors = vErrors;
return false;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.environment !== undefined){
const _errs18 = errors;
if(!(validate64(data.environment, {instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"environment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.starts_at !== undefined){
const _errs19 = errors;
if(!(validate66(data.starts_at, {instancePath:instancePath+"/starts_at",parentData:data,parentDataProperty:"starts_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.purchased_at !== undefined){
const _errs20 = errors;
if(!(validate68(data.purchased_at, {instancePath:instancePath+"/purchased_at",parentData:data,parentDataProperty:"purchased_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.originally_purchased_at !== undefined){
const _errs21 = errors;
if(!(validate68(data.originally_purchased_at, {instancePath:instancePath+"/originally_purchased_at",parentData:data,parentDataProperty:"originally_purchased_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expires_at !== undefined){
const _errs22 = errors;
if(!(validate66(data.expires_at, {instancePath:instancePath+"/expires_at",parentData:data,parentDataProperty:"expires_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.renewal_cancelled_at !== undefined){
const _errs23 = errors;
if(!(validate66(data.renewal_cancelled_at, {instancePath:instancePath+"/renewal_cancelled_at",parentData:data,parentDataProperty:"renewal_cancelled_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.billing_issue_detected_at !== undefined){
const _errs24 = errors;
if(!(validate66(data.billing_issue_detected_at, {instancePath:instancePath+"/billing_issue_detected_at",parentData:data,parentDataProperty:"billing_issue_detected_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_in_grace_period !== undefined){
const _errs25 = errors;
if(typeof data.is_in_grace_period !== "boolean"){
validate57.errors = [{instancePath:instancePath+"/is_in_grace_period",schemaPath:"#/properties/is_in_grace_period/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cancellation_reason !== undefined){
let data15 = data.cancellation_reason;
const _errs27 = errors;
const _errs28 = errors;
let valid2 = false;
let passing1 = null;
const _errs29 = errors;
if(!(validate74(data15, {instancePath:instancePath+"/cancellation_reason",parentData:data,parentDataProperty:"cancellation_reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
var _valid1 = _errs29 === errors;
if(_valid1){
valid2 = true;
passing1 = 0;
}
const _errs30 = errors;
if(data15 !== null){
const err2 = {instancePath:instancePath+"/cancellation_reason",schemaPath:"#/properties/cancellation_reason/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs30 === errors;
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
const err3 = {instancePath:instancePath+"/cancellation_reason",schemaPath:"#/properties/cancellation_reason/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate57.errors = vErrors;
return false;
}
else {
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs27 === errors;
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
else {
validate57.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate57.errors = vErrors;
return errors === 0;
}
validate57.evaluated = {"props":{"access_level_id":true,"store":true,"store_product_id":true,"store_base_plan_id":true,"store_transaction_id":true,"store_original_transaction_id":true,"offer":true,"environment":true,"starts_at":true,"purchased_at":true,"originally_purchased_at":true,"expires_at":true,"renewal_cancelled_at":true,"billing_issue_detected_at":true,"is_in_grace_period":true,"cancellation_reason":true},"dynamicProps":false,"dynamicItems":false};

const schema31 = {"type":"object","required":["store","store_product_id","store_base_plan_id","store_transaction_id","store_original_transaction_id","offer","purchased_at","originally_purchased_at","expires_at","renewal_cancelled_at","billing_issue_detected_at","is_in_grace_period","cancellation_reason"],"properties":{"store":{"$ref":"#/$defs/Store"},"store_product_id":{"type":"string"},"store_base_plan_id":{"type":["string","null"]},"store_transaction_id":{"type":"string"},"store_original_transaction_id":{"type":"string"},"offer":{"oneOf":[{"$ref":"#/$defs/Offer"},{"type":"null"}]},"environment":{"$ref":"#/$defs/Environment"},"purchased_at":{"$ref":"#/$defs/Timestamp"},"originally_purchased_at":{"$ref":"#/$defs/Timestamp"},"expires_at":{"$ref":"#/$defs/NullableTimestamp"},"renewal_cancelled_at":{"$ref":"#/$defs/NullableTimestamp"},"billing_issue_detected_at":{"$ref":"#/$defs/NullableTimestamp"},"is_in_grace_period":{"type":"boolean"},"cancellation_reason":{"oneOf":[{"$ref":"#/$defs/CancellationReason"},{"type":"null"}]}}};
const schema32 = {"type":"string"};

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate78.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate78.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate77.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((data.store === undefined) && (missing0 = "store")) || ((data.store_product_id === undefined) && (missing0 = "store_product_id"))) || ((data.store_base_plan_id === undefined) && (missing0 = "store_base_plan_id"))) || ((data.store_transaction_id === undefined) && (missing0 = "store_transaction_id"))) || ((data.store_original_transaction_id === undefined) && (missing0 = "store_original_transaction_id"))) || ((data.offer === undefined) && (missing0 = "offer"))) || ((data.purchased_at === undefined) && (missing0 = "purchased_at"))) || ((data.originally_purchased_at === undefined) && (missing0 = "originally_purchased_at"))) || ((data.expires_at === undefined) && (missing0 = "expires_at"))) || ((data.renewal_cancelled_at === undefined) && (missing0 = "renewal_cancelled_at"))) || ((data.billing_issue_detected_at === undefined) && (missing0 = "billing_issue_detected_at"))) || ((data.is_in_grace_period === undefined) && (missing0 = "is_in_grace_period"))) || ((data.cancellation_reason === undefined) && (missing0 = "cancellation_reason"))){
validate77.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.store !== undefined){
const _errs1 = errors;
if(!(validate78(data.store, {instancePath:instancePath+"/store",parentData:data,parentDataProperty:"store",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store_product_id !== undefined){
const _errs2 = errors;
if(typeof data.store_product_id !== "string"){
validate77.errors = [{instancePath:instancePath+"/store_product_id",schemaPath:"#/properties/store_product_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store_base_plan_id !== undefined){
let data2 = data.store_base_plan_id;
const _errs4 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate77.errors = [{instancePath:instancePath+"/store_base_plan_id",schemaPath:"#/properties/store_base_plan_id/type",keyword:"type",params:{type: schema31.properties.store_base_plan_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store_transaction_id !== undefined){
const _errs6 = errors;
if(typeof data.store_transaction_id !== "string"){
validate77.errors = [{instancePath:instancePath+"/store_transaction_id",schemaPath:"#/properties/store_transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store_original_transaction_id !== undefined){
const _errs8 = errors;
if(typeof data.store_original_transaction_id !== "string"){
validate77.errors = [{instancePath:instancePath+"/store_original_transaction_id",schemaPath:"#/properties/store_original_transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.offer !== undefined){
let data5 = data.offer;
const _errs10 = errors;
const _errs11 = errors;
let valid1 = false;
let passing0 = null;
const _errs12 = errors;
if(!(validate58(data5, {instancePath:instancePath+"/offer",parentData:data,parentDataProperty:"offer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var _valid0 = _errs12 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
var props0 = {};
props0.category = true;
props0.type = true;
props0.id = true;
}
const _errs13 = errors;
if(data5 !== null){
const err0 = {instancePath:instancePath+"/offer",schemaPath:"#/properties/offer/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs13 === errors;
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
const err1 = {instancePath:instancePath+"/offer",schemaPath:"#/properties/offer/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate77.errors = vErrors;
return false;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.environment !== undefined){
const _errs15 = errors;
if(!(validate64(data.environment, {instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"environment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.purchased_at !== undefined){
const _errs16 = errors;
if(!(validate68(data.purchased_at, {instancePath:instancePath+"/purchased_at",parentData:data,parentDataProperty:"purchased_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.originally_purchased_at !== undefined){
const _errs17 = errors;
if(!(validate68(data.originally_purchased_at, {instancePath:instancePath+"/originally_purchased_at",parentData:data,parentDataProperty:"originally_purchased_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expires_at !== undefined){
const _errs18 = errors;
if(!(validate66(data.expires_at, {instancePath:instancePath+"/expires_at",parentData:data,parentDataProperty:"expires_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.renewal_cancelled_at !== undefined){
const _errs19 = errors;
if(!(validate66(data.renewal_cancelled_at, {instancePath:instancePath+"/renewal_cancelled_at",parentData:data,parentDataProperty:"renewal_cancelled_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.billing_issue_detected_at !== undefined){
const _errs20 = errors;
if(!(validate66(data.billing_issue_detected_at, {instancePath:instancePath+"/billing_issue_detected_at",parentData:data,parentDataProperty:"billing_issue_detected_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_in_grace_period !== undefined){
const _errs21 = errors;
if(typeof data.is_in_grace_period !== "boolean"){
validate77.errors = [{instancePath:instancePath+"/is_in_grace_period",schemaPath:"#/properties/is_in_grace_period/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cancellation_reason !== undefined){
let data13 = data.cancellation_reason;
const _errs23 = errors;
const _errs24 = errors;
let valid2 = false;
let passing1 = null;
const _errs25 = errors;
if(!(validate74(data13, {instancePath:instancePath+"/cancellation_reason",parentData:data,parentDataProperty:"cancellation_reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
var _valid1 = _errs25 === errors;
if(_valid1){
valid2 = true;
passing1 = 0;
}
const _errs26 = errors;
if(data13 !== null){
const err2 = {instancePath:instancePath+"/cancellation_reason",schemaPath:"#/properties/cancellation_reason/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs26 === errors;
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
const err3 = {instancePath:instancePath+"/cancellation_reason",schemaPath:"#/properties/cancellation_reason/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate77.errors = vErrors;
return false;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs23 === errors;
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
else {
validate77.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate77.errors = vErrors;
return errors === 0;
}
validate77.evaluated = {"props":{"store":true,"store_product_id":true,"store_base_plan_id":true,"store_transaction_id":true,"store_original_transaction_id":true,"offer":true,"environment":true,"purchased_at":true,"originally_purchased_at":true,"expires_at":true,"renewal_cancelled_at":true,"billing_issue_detected_at":true,"is_in_grace_period":true,"cancellation_reason":true},"dynamicProps":false,"dynamicItems":false};

const schema33 = {"type":"object","required":["purchase_id","store","store_product_id","store_base_plan_id","store_transaction_id","store_original_transaction_id","purchased_at","is_refund","is_consumable"],"properties":{"purchase_id":{"type":"string"},"store":{"$ref":"#/$defs/Store"},"store_product_id":{"type":"string"},"store_base_plan_id":{"type":["string","null"]},"store_transaction_id":{"type":"string"},"store_original_transaction_id":{"type":"string"},"purchased_at":{"$ref":"#/$defs/Timestamp"},"environment":{"$ref":"#/$defs/Environment"},"is_refund":{"type":"boolean"},"is_consumable":{"type":"boolean"}}};

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate89.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.purchase_id === undefined) && (missing0 = "purchase_id")) || ((data.store === undefined) && (missing0 = "store"))) || ((data.store_product_id === undefined) && (missing0 = "store_product_id"))) || ((data.store_base_plan_id === undefined) && (missing0 = "store_base_plan_id"))) || ((data.store_transaction_id === undefined) && (missing0 = "store_transaction_id"))) || ((data.store_original_transaction_id === undefined) && (missing0 = "store_original_transaction_id"))) || ((data.purchased_at === undefined) && (missing0 = "purchased_at"))) || ((data.is_refund === undefined) && (missing0 = "is_refund"))) || ((data.is_consumable === undefined) && (missing0 = "is_consumable"))){
validate89.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.purchase_id !== undefined){
const _errs1 = errors;
if(typeof data.purchase_id !== "string"){
validate89.errors = [{instancePath:instancePath+"/purchase_id",schemaPath:"#/properties/purchase_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store !== undefined){
const _errs3 = errors;
if(!(validate78(data.store, {instancePath:instancePath+"/store",parentData:data,parentDataProperty:"store",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store_product_id !== undefined){
const _errs4 = errors;
if(typeof data.store_product_id !== "string"){
validate89.errors = [{instancePath:instancePath+"/store_product_id",schemaPath:"#/properties/store_product_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store_base_plan_id !== undefined){
let data3 = data.store_base_plan_id;
const _errs6 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate89.errors = [{instancePath:instancePath+"/store_base_plan_id",schemaPath:"#/properties/store_base_plan_id/type",keyword:"type",params:{type: schema33.properties.store_base_plan_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store_transaction_id !== undefined){
const _errs8 = errors;
if(typeof data.store_transaction_id !== "string"){
validate89.errors = [{instancePath:instancePath+"/store_transaction_id",schemaPath:"#/properties/store_transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store_original_transaction_id !== undefined){
const _errs10 = errors;
if(typeof data.store_original_transaction_id !== "string"){
validate89.errors = [{instancePath:instancePath+"/store_original_transaction_id",schemaPath:"#/properties/store_original_transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.purchased_at !== undefined){
const _errs12 = errors;
if(!(validate68(data.purchased_at, {instancePath:instancePath+"/purchased_at",parentData:data,parentDataProperty:"purchased_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.environment !== undefined){
const _errs13 = errors;
if(!(validate64(data.environment, {instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"environment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_refund !== undefined){
const _errs14 = errors;
if(typeof data.is_refund !== "boolean"){
validate89.errors = [{instancePath:instancePath+"/is_refund",schemaPath:"#/properties/is_refund/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_consumable !== undefined){
const _errs16 = errors;
if(typeof data.is_consumable !== "boolean"){
validate89.errors = [{instancePath:instancePath+"/is_consumable",schemaPath:"#/properties/is_consumable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs16 === errors;
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
else {
validate89.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"props":{"purchase_id":true,"store":true,"store_product_id":true,"store_base_plan_id":true,"store_transaction_id":true,"store_original_transaction_id":true,"purchased_at":true,"environment":true,"is_refund":true,"is_consumable":true},"dynamicProps":false,"dynamicItems":false};


function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.app_id === undefined) && (missing0 = "app_id")) || ((data.profile_id === undefined) && (missing0 = "profile_id"))) || ((data.customer_user_id === undefined) && (missing0 = "customer_user_id"))) || ((data.total_revenue_usd === undefined) && (missing0 = "total_revenue_usd"))) || ((data.segment_hash === undefined) && (missing0 = "segment_hash"))) || ((data.timestamp === undefined) && (missing0 = "timestamp"))) || ((data.custom_attributes === undefined) && (missing0 = "custom_attributes"))) || ((data.access_levels === undefined) && (missing0 = "access_levels"))) || ((data.subscriptions === undefined) && (missing0 = "subscriptions"))) || ((data.non_subscriptions === undefined) && (missing0 = "non_subscriptions"))){
validate54.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.app_id !== undefined){
const _errs1 = errors;
if(typeof data.app_id !== "string"){
validate54.errors = [{instancePath:instancePath+"/app_id",schemaPath:"#/properties/app_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.profile_id !== undefined){
let data1 = data.profile_id;
const _errs3 = errors;
if(errors === _errs3){
if(errors === _errs3){
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
validate54.errors = [{instancePath:instancePath+"/profile_id",schemaPath:"#/properties/profile_id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate54.errors = [{instancePath:instancePath+"/profile_id",schemaPath:"#/properties/profile_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customer_user_id !== undefined){
let data2 = data.customer_user_id;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate54.errors = [{instancePath:instancePath+"/customer_user_id",schemaPath:"#/properties/customer_user_id/type",keyword:"type",params:{type: schema21.properties.customer_user_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total_revenue_usd !== undefined){
let data3 = data.total_revenue_usd;
const _errs7 = errors;
if(errors === _errs7){
if(!((typeof data3 == "number") && (isFinite(data3)))){
validate54.errors = [{instancePath:instancePath+"/total_revenue_usd",schemaPath:"#/properties/total_revenue_usd/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.segment_hash !== undefined){
const _errs9 = errors;
if(typeof data.segment_hash !== "string"){
validate54.errors = [{instancePath:instancePath+"/segment_hash",schemaPath:"#/properties/segment_hash/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timestamp !== undefined){
let data5 = data.timestamp;
const _errs11 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate54.errors = [{instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.custom_attributes !== undefined){
let data6 = data.custom_attributes;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data6)){
var valid1 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
const _errs15 = errors;
if(!(validate55(data6[i0], {instancePath:instancePath+"/custom_attributes/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid1 = _errs15 === errors;
if(!valid1){
break;
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/custom_attributes",schemaPath:"#/properties/custom_attributes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.access_levels !== undefined){
let data8 = data.access_levels;
const _errs16 = errors;
if((!(Array.isArray(data8))) && (data8 !== null)){
validate54.errors = [{instancePath:instancePath+"/access_levels",schemaPath:"#/properties/access_levels/type",keyword:"type",params:{type: schema21.properties.access_levels.type},message:"must be array,null"}];
return false;
}
if(errors === _errs16){
if(Array.isArray(data8)){
var valid2 = true;
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
const _errs18 = errors;
if(!(validate57(data8[i1], {instancePath:instancePath+"/access_levels/" + i1,parentData:data8,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
var valid2 = _errs18 === errors;
if(!valid2){
break;
}
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subscriptions !== undefined){
let data10 = data.subscriptions;
const _errs19 = errors;
if((!(Array.isArray(data10))) && (data10 !== null)){
validate54.errors = [{instancePath:instancePath+"/subscriptions",schemaPath:"#/properties/subscriptions/type",keyword:"type",params:{type: schema21.properties.subscriptions.type},message:"must be array,null"}];
return false;
}
if(errors === _errs19){
if(Array.isArray(data10)){
var valid3 = true;
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
const _errs21 = errors;
if(!(validate77(data10[i2], {instancePath:instancePath+"/subscriptions/" + i2,parentData:data10,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
var valid3 = _errs21 === errors;
if(!valid3){
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
if(data.non_subscriptions !== undefined){
let data12 = data.non_subscriptions;
const _errs22 = errors;
if((!(Array.isArray(data12))) && (data12 !== null)){
validate54.errors = [{instancePath:instancePath+"/non_subscriptions",schemaPath:"#/properties/non_subscriptions/type",keyword:"type",params:{type: schema21.properties.non_subscriptions.type},message:"must be array,null"}];
return false;
}
if(errors === _errs22){
if(Array.isArray(data12)){
var valid4 = true;
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
const _errs24 = errors;
if(!(validate89(data12[i3], {instancePath:instancePath+"/non_subscriptions/" + i3,parentData:data12,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
var valid4 = _errs24 === errors;
if(!valid4){
break;
}
}
}
}
var valid0 = _errs22 === errors;
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
else {
validate54.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":{"app_id":true,"profile_id":true,"customer_user_id":true,"total_revenue_usd":true,"segment_hash":true,"timestamp":true,"custom_attributes":true,"access_levels":true,"subscriptions":true,"non_subscriptions":true},"dynamicProps":false,"dynamicItems":false};


function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate53.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
if(!(validate54(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
}
else {
validate53.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":{"data":true},"dynamicProps":false,"dynamicItems":false};

export const NotAuthenticatedError = validate95;
const schema34 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"not_authenticated","enum":["not_authenticated"]},"status_code":{"type":"integer","const":401}}};
const schema35 = {"type":"object","required":["source","errors"],"properties":{"source":{"type":["string","null"]},"errors":{"type":"array","items":{"type":"string"}}}};

function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate96.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.source === undefined) && (missing0 = "source")) || ((data.errors === undefined) && (missing0 = "errors"))){
validate96.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.source !== undefined){
let data0 = data.source;
const _errs1 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate96.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: schema35.properties.source.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errors !== undefined){
let data1 = data.errors;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(typeof data1[i0] !== "string"){
validate96.errors = [{instancePath:instancePath+"/errors/" + i0,schemaPath:"#/properties/errors/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate96.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
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
validate96.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate96.errors = vErrors;
return errors === 0;
}
validate96.evaluated = {"props":{"source":true,"errors":true},"dynamicProps":false,"dynamicItems":false};


function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate95.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.errors === undefined) && (missing0 = "errors")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))){
validate95.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate96(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate95.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
let data2 = data.error_code;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate95.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("not_authenticated" !== data2){
validate95.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "not_authenticated"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data2 === "not_authenticated")){
validate95.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/enum",keyword:"enum",params:{allowedValues: schema34.properties.error_code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_code !== undefined){
let data3 = data.status_code;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate95.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(401 !== data3){
validate95.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 401},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate95.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate95.errors = vErrors;
return errors === 0;
}
validate95.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};

export const ProfileDoesNotExistError = validate98;
const schema36 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"profile_does_not_exist","enum":["profile_does_not_exist"]},"status_code":{"type":"integer","const":404}}};

function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate98.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.errors === undefined) && (missing0 = "errors")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))){
validate98.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate96(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate98.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
let data2 = data.error_code;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate98.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("profile_does_not_exist" !== data2){
validate98.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "profile_does_not_exist"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data2 === "profile_does_not_exist")){
validate98.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/enum",keyword:"enum",params:{allowedValues: schema36.properties.error_code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_code !== undefined){
let data3 = data.status_code;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate98.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(404 !== data3){
validate98.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 404},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate98.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate98.errors = vErrors;
return errors === 0;
}
validate98.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};

export const RateLimitedError = validate100;
const schema37 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"rate_limited","enum":["rate_limited"]},"status_code":{"type":"integer","const":429}}};

function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate100.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.errors === undefined) && (missing0 = "errors")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))){
validate100.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate96(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate100.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
let data2 = data.error_code;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate100.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("rate_limited" !== data2){
validate100.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "rate_limited"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data2 === "rate_limited")){
validate100.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/enum",keyword:"enum",params:{allowedValues: schema37.properties.error_code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_code !== undefined){
let data3 = data.status_code;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate100.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(429 !== data3){
validate100.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 429},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate100.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate100.errors = vErrors;
return errors === 0;
}
validate100.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};

export const CreateProfileRequest = validate102;
const schema38 = {"allOf":[{"$ref":"#/$defs/ProfileAttributes"}]};
const schema39 = {"type":"object","properties":{"first_name":{"type":["string","null"]},"last_name":{"type":["string","null"]},"gender":{"oneOf":[{"$ref":"#/$defs/Gender"},{"type":"null"}]},"email":{"type":["string","null"]},"phone_number":{"type":["string","null"]},"birthday":{"type":["string","null"],"format":"date"},"ip_country":{"type":["string","null"],"pattern":"^[A-Z]{2}$"},"ip_v4_address":{"type":["string","null"],"format":"ipv4"},"store_country":{"type":["string","null"],"pattern":"^[A-Z]{2}$"},"store":{"type":["string","null"]},"store_account_token":{"type":["string","null"],"format":"uuid"},"att_status":{"oneOf":[{"$ref":"#/$defs/AttStatus"},{"type":"null"}]},"analytics_disabled":{"type":["boolean","null"]},"custom_attributes":{"type":"array","minItems":1,"maxItems":30,"items":{"$ref":"#/$defs/CustomAttributeChange"}},"installation_meta":{"$ref":"#/$defs/InstallationMeta"}}};
const schema40 = {"type":"string","enum":["f","m","o"]};

function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate104.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate104.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data === "f") || (data === "m")) || (data === "o"))){
validate104.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema40.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate104.errors = vErrors;
return errors === 0;
}
validate104.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema41 = {"type":"integer","enum":[0,1,2,3]};

function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate106.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate106.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(!((((data === 0) || (data === 1)) || (data === 2)) || (data === 3))){
validate106.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema41.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate106.errors = vErrors;
return errors === 0;
}
validate106.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema42 = {"type":"object","required":["key","value"],"properties":{"key":{"type":"string","minLength":1,"maxLength":30,"pattern":"^[A-Za-z0-9._-]+$"},"value":{"oneOf":[{"type":"string","maxLength":30},{"type":"number"},{"type":"boolean"},{"type":"null"}]}}};
const func1 = module0.default;
const pattern7 = new RegExp("^[A-Za-z0-9._-]+$", "u");

function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate108.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.key === undefined) && (missing0 = "key")) || ((data.value === undefined) && (missing0 = "value"))){
validate108.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.key !== undefined){
let data0 = data.key;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func1(data0) > 30){
validate108.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"}];
return false;
}
else {
if(func1(data0) < 1){
validate108.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern7.test(data0)){
validate108.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]+$"},message:"must match pattern \""+"^[A-Za-z0-9._-]+$"+"\""}];
return false;
}
}
}
}
else {
validate108.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value !== undefined){
let data1 = data.value;
const _errs3 = errors;
const _errs4 = errors;
let valid1 = false;
let passing0 = null;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(func1(data1) > 30){
const err0 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs7 = errors;
if(!((typeof data1 == "number") && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/oneOf/1/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs7 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
const _errs9 = errors;
if(typeof data1 !== "boolean"){
const err3 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/oneOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs9 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid1 = true;
passing0 = 2;
}
const _errs11 = errors;
if(data1 !== null){
const err4 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/oneOf/3/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs11 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid1 = true;
passing0 = 3;
}
}
}
}
if(!valid1){
const err5 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate108.errors = vErrors;
return false;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
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
validate108.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate108.errors = vErrors;
return errors === 0;
}
validate108.evaluated = {"props":{"key":true,"value":true},"dynamicProps":false,"dynamicItems":false};

const schema43 = {"type":"object","required":["device_id"],"properties":{"device_id":{"type":"string","minLength":1},"device":{"type":["string","null"]},"locale":{"type":["string","null"]},"os":{"type":["string","null"]},"platform":{"oneOf":[{"$ref":"#/$defs/Platform"},{"type":"null"}]},"timezone":{"type":["string","null"]},"user_agent":{"type":["string","null"]},"idfa":{"type":["string","null"]},"idfv":{"type":["string","null"]},"advertising_id":{"type":["string","null"]},"android_id":{"type":["string","null"]},"android_app_set_id":{"type":["string","null"]},"app_build":{"type":["string","null"]},"app_version":{"type":["string","null"]},"adapty_sdk_version":{"type":["string","null"]}}};
const schema44 = {"type":"string","enum":["iOS","macOS","iPadOS","visionOS","Android","web"]};

function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate111.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate111.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((data === "iOS") || (data === "macOS")) || (data === "iPadOS")) || (data === "visionOS")) || (data === "Android")) || (data === "web"))){
validate111.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema44.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate111.errors = vErrors;
return errors === 0;
}
validate111.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate110.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.device_id === undefined) && (missing0 = "device_id")){
validate110.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.device_id !== undefined){
let data0 = data.device_id;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate110.errors = [{instancePath:instancePath+"/device_id",schemaPath:"#/properties/device_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate110.errors = [{instancePath:instancePath+"/device_id",schemaPath:"#/properties/device_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.device !== undefined){
let data1 = data.device;
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate110.errors = [{instancePath:instancePath+"/device",schemaPath:"#/properties/device/type",keyword:"type",params:{type: schema43.properties.device.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.locale !== undefined){
let data2 = data.locale;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate110.errors = [{instancePath:instancePath+"/locale",schemaPath:"#/properties/locale/type",keyword:"type",params:{type: schema43.properties.locale.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.os !== undefined){
let data3 = data.os;
const _errs7 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate110.errors = [{instancePath:instancePath+"/os",schemaPath:"#/properties/os/type",keyword:"type",params:{type: schema43.properties.os.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.platform !== undefined){
let data4 = data.platform;
const _errs9 = errors;
const _errs10 = errors;
let valid1 = false;
let passing0 = null;
const _errs11 = errors;
if(!(validate111(data4, {instancePath:instancePath+"/platform",parentData:data,parentDataProperty:"platform",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
var _valid0 = _errs11 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs12 = errors;
if(data4 !== null){
const err0 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs12 === errors;
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
const err1 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate110.errors = vErrors;
return false;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timezone !== undefined){
let data5 = data.timezone;
const _errs14 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate110.errors = [{instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/type",keyword:"type",params:{type: schema43.properties.timezone.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user_agent !== undefined){
let data6 = data.user_agent;
const _errs16 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate110.errors = [{instancePath:instancePath+"/user_agent",schemaPath:"#/properties/user_agent/type",keyword:"type",params:{type: schema43.properties.user_agent.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.idfa !== undefined){
let data7 = data.idfa;
const _errs18 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate110.errors = [{instancePath:instancePath+"/idfa",schemaPath:"#/properties/idfa/type",keyword:"type",params:{type: schema43.properties.idfa.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.idfv !== undefined){
let data8 = data.idfv;
const _errs20 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate110.errors = [{instancePath:instancePath+"/idfv",schemaPath:"#/properties/idfv/type",keyword:"type",params:{type: schema43.properties.idfv.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.advertising_id !== undefined){
let data9 = data.advertising_id;
const _errs22 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
validate110.errors = [{instancePath:instancePath+"/advertising_id",schemaPath:"#/properties/advertising_id/type",keyword:"type",params:{type: schema43.properties.advertising_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.android_id !== undefined){
let data10 = data.android_id;
const _errs24 = errors;
if((typeof data10 !== "string") && (data10 !== null)){
validate110.errors = [{instancePath:instancePath+"/android_id",schemaPath:"#/properties/android_id/type",keyword:"type",params:{type: schema43.properties.android_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.android_app_set_id !== undefined){
let data11 = data.android_app_set_id;
const _errs26 = errors;
if((typeof data11 !== "string") && (data11 !== null)){
validate110.errors = [{instancePath:instancePath+"/android_app_set_id",schemaPath:"#/properties/android_app_set_id/type",keyword:"type",params:{type: schema43.properties.android_app_set_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.app_build !== undefined){
let data12 = data.app_build;
const _errs28 = errors;
if((typeof data12 !== "string") && (data12 !== null)){
validate110.errors = [{instancePath:instancePath+"/app_build",schemaPath:"#/properties/app_build/type",keyword:"type",params:{type: schema43.properties.app_build.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.app_version !== undefined){
let data13 = data.app_version;
const _errs30 = errors;
if((typeof data13 !== "string") && (data13 !== null)){
validate110.errors = [{instancePath:instancePath+"/app_version",schemaPath:"#/properties/app_version/type",keyword:"type",params:{type: schema43.properties.app_version.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.adapty_sdk_version !== undefined){
let data14 = data.adapty_sdk_version;
const _errs32 = errors;
if((typeof data14 !== "string") && (data14 !== null)){
validate110.errors = [{instancePath:instancePath+"/adapty_sdk_version",schemaPath:"#/properties/adapty_sdk_version/type",keyword:"type",params:{type: schema43.properties.adapty_sdk_version.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs32 === errors;
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
validate110.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate110.errors = vErrors;
return errors === 0;
}
validate110.evaluated = {"props":{"device_id":true,"device":true,"locale":true,"os":true,"platform":true,"timezone":true,"user_agent":true,"idfa":true,"idfv":true,"advertising_id":true,"android_id":true,"android_app_set_id":true,"app_build":true,"app_version":true,"adapty_sdk_version":true},"dynamicProps":false,"dynamicItems":false};

const formats2 = module1.fullFormats.date;
const formats4 = /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/;
const pattern5 = new RegExp("^[A-Z]{2}$", "u");

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate103.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.first_name !== undefined){
let data0 = data.first_name;
const _errs1 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate103.errors = [{instancePath:instancePath+"/first_name",schemaPath:"#/properties/first_name/type",keyword:"type",params:{type: schema39.properties.first_name.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.last_name !== undefined){
let data1 = data.last_name;
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate103.errors = [{instancePath:instancePath+"/last_name",schemaPath:"#/properties/last_name/type",keyword:"type",params:{type: schema39.properties.last_name.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gender !== undefined){
let data2 = data.gender;
const _errs5 = errors;
const _errs6 = errors;
let valid1 = false;
let passing0 = null;
const _errs7 = errors;
if(!(validate104(data2, {instancePath:instancePath+"/gender",parentData:data,parentDataProperty:"gender",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
var _valid0 = _errs7 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs8 = errors;
if(data2 !== null){
const err0 = {instancePath:instancePath+"/gender",schemaPath:"#/properties/gender/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs8 === errors;
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
const err1 = {instancePath:instancePath+"/gender",schemaPath:"#/properties/gender/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate103.errors = vErrors;
return false;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.email !== undefined){
let data3 = data.email;
const _errs10 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate103.errors = [{instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: schema39.properties.email.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.phone_number !== undefined){
let data4 = data.phone_number;
const _errs12 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate103.errors = [{instancePath:instancePath+"/phone_number",schemaPath:"#/properties/phone_number/type",keyword:"type",params:{type: schema39.properties.phone_number.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.birthday !== undefined){
let data5 = data.birthday;
const _errs14 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate103.errors = [{instancePath:instancePath+"/birthday",schemaPath:"#/properties/birthday/type",keyword:"type",params:{type: schema39.properties.birthday.type},message:"must be string,null"}];
return false;
}
if(errors === _errs14){
if(errors === _errs14){
if(typeof data5 === "string"){
if(!(formats2.validate(data5))){
validate103.errors = [{instancePath:instancePath+"/birthday",schemaPath:"#/properties/birthday/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ip_country !== undefined){
let data6 = data.ip_country;
const _errs16 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate103.errors = [{instancePath:instancePath+"/ip_country",schemaPath:"#/properties/ip_country/type",keyword:"type",params:{type: schema39.properties.ip_country.type},message:"must be string,null"}];
return false;
}
if(errors === _errs16){
if(typeof data6 === "string"){
if(!pattern5.test(data6)){
validate103.errors = [{instancePath:instancePath+"/ip_country",schemaPath:"#/properties/ip_country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""}];
return false;
}
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ip_v4_address !== undefined){
let data7 = data.ip_v4_address;
const _errs18 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate103.errors = [{instancePath:instancePath+"/ip_v4_address",schemaPath:"#/properties/ip_v4_address/type",keyword:"type",params:{type: schema39.properties.ip_v4_address.type},message:"must be string,null"}];
return false;
}
if(errors === _errs18){
if(errors === _errs18){
if(typeof data7 === "string"){
if(!(formats4.test(data7))){
validate103.errors = [{instancePath:instancePath+"/ip_v4_address",schemaPath:"#/properties/ip_v4_address/format",keyword:"format",params:{format: "ipv4"},message:"must match format \""+"ipv4"+"\""}];
return false;
}
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store_country !== undefined){
let data8 = data.store_country;
const _errs20 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate103.errors = [{instancePath:instancePath+"/store_country",schemaPath:"#/properties/store_country/type",keyword:"type",params:{type: schema39.properties.store_country.type},message:"must be string,null"}];
return false;
}
if(errors === _errs20){
if(typeof data8 === "string"){
if(!pattern5.test(data8)){
validate103.errors = [{instancePath:instancePath+"/store_country",schemaPath:"#/properties/store_country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""}];
return false;
}
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store !== undefined){
let data9 = data.store;
const _errs22 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
validate103.errors = [{instancePath:instancePath+"/store",schemaPath:"#/properties/store/type",keyword:"type",params:{type: schema39.properties.store.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store_account_token !== undefined){
let data10 = data.store_account_token;
const _errs24 = errors;
if((typeof data10 !== "string") && (data10 !== null)){
validate103.errors = [{instancePath:instancePath+"/store_account_token",schemaPath:"#/properties/store_account_token/type",keyword:"type",params:{type: schema39.properties.store_account_token.type},message:"must be string,null"}];
return false;
}
if(errors === _errs24){
if(errors === _errs24){
if(typeof data10 === "string"){
if(!(formats0.test(data10))){
validate103.errors = [{instancePath:instancePath+"/store_account_token",schemaPath:"#/properties/store_account_token/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.att_status !== undefined){
let data11 = data.att_status;
const _errs26 = errors;
const _errs27 = errors;
let valid2 = false;
let passing1 = null;
const _errs28 = errors;
if(!(validate106(data11, {instancePath:instancePath+"/att_status",parentData:data,parentDataProperty:"att_status",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
var _valid1 = _errs28 === errors;
if(_valid1){
valid2 = true;
passing1 = 0;
}
const _errs29 = errors;
if(data11 !== null){
const err2 = {instancePath:instancePath+"/att_status",schemaPath:"#/properties/att_status/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs29 === errors;
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
const err3 = {instancePath:instancePath+"/att_status",schemaPath:"#/properties/att_status/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate103.errors = vErrors;
return false;
}
else {
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.analytics_disabled !== undefined){
let data12 = data.analytics_disabled;
const _errs31 = errors;
if((typeof data12 !== "boolean") && (data12 !== null)){
validate103.errors = [{instancePath:instancePath+"/analytics_disabled",schemaPath:"#/properties/analytics_disabled/type",keyword:"type",params:{type: schema39.properties.analytics_disabled.type},message:"must be boolean,null"}];
return false;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.custom_attributes !== undefined){
let data13 = data.custom_attributes;
const _errs33 = errors;
if(errors === _errs33){
if(Array.isArray(data13)){
if(data13.length > 30){
validate103.errors = [{instancePath:instancePath+"/custom_attributes",schemaPath:"#/properties/custom_attributes/maxItems",keyword:"maxItems",params:{limit: 30},message:"must NOT have more than 30 items"}];
return false;
}
else {
if(data13.length < 1){
validate103.errors = [{instancePath:instancePath+"/custom_attributes",schemaPath:"#/properties/custom_attributes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid3 = true;
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
const _errs35 = errors;
if(!(validate108(data13[i0], {instancePath:instancePath+"/custom_attributes/" + i0,parentData:data13,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
var valid3 = _errs35 === errors;
if(!valid3){
break;
}
}
}
}
}
else {
validate103.errors = [{instancePath:instancePath+"/custom_attributes",schemaPath:"#/properties/custom_attributes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.installation_meta !== undefined){
const _errs36 = errors;
if(!(validate110(data.installation_meta, {instancePath:instancePath+"/installation_meta",parentData:data,parentDataProperty:"installation_meta",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
var valid0 = _errs36 === errors;
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
else {
validate103.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate103.errors = vErrors;
return errors === 0;
}
validate103.evaluated = {"props":{"first_name":true,"last_name":true,"gender":true,"email":true,"phone_number":true,"birthday":true,"ip_country":true,"ip_v4_address":true,"store_country":true,"store":true,"store_account_token":true,"att_status":true,"analytics_disabled":true,"custom_attributes":true,"installation_meta":true},"dynamicProps":false,"dynamicItems":false};


function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate102.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate103(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
validate102.errors = vErrors;
return errors === 0;
}
validate102.evaluated = {"props":{"first_name":true,"last_name":true,"gender":true,"email":true,"phone_number":true,"birthday":true,"ip_country":true,"ip_v4_address":true,"store_country":true,"store":true,"store_account_token":true,"att_status":true,"analytics_disabled":true,"custom_attributes":true,"installation_meta":true},"dynamicProps":false,"dynamicItems":false};

export const ProfileAttributesBadRequest = validate115;
const schema45 = {"anyOf":[{"type":"object","discriminator":{"propertyName":"error_code"},"oneOf":[{"$ref":"#/$defs/ValidationError"},{"$ref":"#/$defs/ParseError"}]}]};
const schema46 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"validation_error","enum":["validation_error"]},"status_code":{"type":"integer","const":400}}};

function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate116.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.errors === undefined) && (missing0 = "errors")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))){
validate116.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate96(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate116.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
let data2 = data.error_code;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate116.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("validation_error" !== data2){
validate116.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "validation_error"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data2 === "validation_error")){
validate116.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/enum",keyword:"enum",params:{allowedValues: schema46.properties.error_code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_code !== undefined){
let data3 = data.status_code;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate116.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate116.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate116.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate116.errors = vErrors;
return errors === 0;
}
validate116.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};

const schema47 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"parse_error","enum":["parse_error"]},"status_code":{"type":"integer","const":400}}};

function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate118.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.errors === undefined) && (missing0 = "errors")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))){
validate118.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate96(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate118.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
let data2 = data.error_code;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate118.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("parse_error" !== data2){
validate118.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "parse_error"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data2 === "parse_error")){
validate118.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/enum",keyword:"enum",params:{allowedValues: schema47.properties.error_code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_code !== undefined){
let data3 = data.status_code;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate118.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate118.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate118.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate118.errors = vErrors;
return errors === 0;
}
validate118.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};


function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate115.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.error_code;
if(typeof tag0 == "string"){
if(tag0 === "validation_error"){
if(!(validate116(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
var props0 = {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
else if(tag0 === "parse_error"){
if(!(validate118(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else {
const err0 = {instancePath,schemaPath:"#/anyOf/0/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "error_code", tagValue: tag0},message:"value of tag \"error_code\" must be in oneOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/anyOf/0/discriminator",keyword:"discriminator",params:{error: "tag", tag: "error_code", tagValue: tag0},message:"tag \"error_code\" must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate115.errors = vErrors;
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
validate115.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate115.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const UpdateProfileRequest = validate122;
const schema48 = {"allOf":[{"$ref":"#/$defs/ProfileAttributes"}]};

function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate122.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate103(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
validate122.errors = vErrors;
return errors === 0;
}
validate122.evaluated = {"props":{"first_name":true,"last_name":true,"gender":true,"email":true,"phone_number":true,"birthday":true,"ip_country":true,"ip_v4_address":true,"store_country":true,"store":true,"store_account_token":true,"att_status":true,"analytics_disabled":true,"custom_attributes":true,"installation_meta":true},"dynamicProps":false,"dynamicItems":false};

export const ProfileBadRequestError = validate124;
const schema49 = {"allOf":[{"$ref":"#/$defs/ErrorResponse"},{"type":"object","required":["status_code"],"properties":{"status_code":{"type":"integer","const":400}}}]};
const schema50 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string"},"status_code":{"type":"integer"}}};

function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate125.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.errors === undefined) && (missing0 = "errors")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))){
validate125.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate96(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate125.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
const _errs4 = errors;
if(typeof data.error_code !== "string"){
validate125.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_code !== undefined){
let data3 = data.status_code;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate125.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate125.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate125.errors = vErrors;
return errors === 0;
}
validate125.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};


function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate124.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate125(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status_code === undefined) && (missing0 = "status_code")){
validate124.errors = [{instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.status_code !== undefined){
let data0 = data.status_code;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate124.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/allOf/1/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data0){
validate124.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/allOf/1/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
return false;
}
}
}
}
else {
validate124.errors = [{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate124.errors = vErrors;
return errors === 0;
}
validate124.evaluated = {"props":{"status_code":true,"errors":true,"error_code":true},"dynamicProps":false,"dynamicItems":false};

export const SetTransactionRequest = validate128;
const schema51 = {"type":"object","discriminator":{"propertyName":"purchase_type"},"oneOf":[{"$ref":"#/$defs/SubscriptionTransaction"},{"$ref":"#/$defs/OneTimePurchaseTransaction"}]};
const schema52 = {"type":"object","required":["purchase_type","store","store_product_id","store_transaction_id","store_original_transaction_id","price","purchased_at","originally_purchased_at","expires_at","renew_status"],"properties":{"purchase_type":{"type":"string","const":"subscription","enum":["subscription"]},"store":{"$ref":"#/$defs/Store"},"environment":{"type":"string","enum":["Sandbox","Production"],"default":"Production"},"store_product_id":{"type":"string","minLength":1},"store_transaction_id":{"type":"string","maxLength":50,"minLength":1},"store_original_transaction_id":{"type":"string","minLength":1},"offer":{"oneOf":[{"$ref":"#/$defs/TransactionOffer"},{"type":"null"}]},"is_family_shared":{"type":"boolean","default":false},"price":{"$ref":"#/$defs/Price"},"purchased_at":{"$ref":"#/$defs/Timestamp"},"refunded_at":{"$ref":"#/$defs/NullableTimestamp"},"cancellation_reason":{"oneOf":[{"$ref":"#/$defs/CancellationReason"},{"type":"null"}]},"variation_id":{"type":["string","null"]},"originally_purchased_at":{"$ref":"#/$defs/Timestamp"},"expires_at":{"$ref":"#/$defs/NullableTimestamp"},"renew_status":{"type":"boolean"},"renew_status_changed_at":{"$ref":"#/$defs/NullableTimestamp"},"billing_issue_detected_at":{"$ref":"#/$defs/NullableTimestamp"},"grace_period_expires_at":{"$ref":"#/$defs/NullableTimestamp"}}};
const schema53 = {"type":"object","required":["category","type"],"properties":{"category":{"$ref":"#/$defs/TransactionOfferCategory"},"type":{"$ref":"#/$defs/OfferType"},"id":{"type":["string","null"]}}};
const schema54 = {"type":"string","enum":["introductory","promotional","offer_code","win_back"]};

function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate132.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate132.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data === "introductory") || (data === "promotional")) || (data === "offer_code")) || (data === "win_back"))){
validate132.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema54.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate132.errors = vErrors;
return errors === 0;
}
validate132.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate131.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.category === undefined) && (missing0 = "category")) || ((data.type === undefined) && (missing0 = "type"))){
validate131.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.category !== undefined){
const _errs1 = errors;
if(!(validate132(data.category, {instancePath:instancePath+"/category",parentData:data,parentDataProperty:"category",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs2 = errors;
if(!(validate61(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data2 = data.id;
const _errs3 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate131.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema53.properties.id.type},message:"must be string,null"}];
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
}
else {
validate131.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate131.errors = vErrors;
return errors === 0;
}
validate131.evaluated = {"props":{"category":true,"type":true,"id":true},"dynamicProps":false,"dynamicItems":false};

const schema55 = {"type":"object","required":["country","currency","value"],"properties":{"country":{"type":"string"},"currency":{"type":"string"},"value":{"type":"number","format":"double"}}};

function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate136.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.country === undefined) && (missing0 = "country")) || ((data.currency === undefined) && (missing0 = "currency"))) || ((data.value === undefined) && (missing0 = "value"))){
validate136.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.country !== undefined){
const _errs1 = errors;
if(typeof data.country !== "string"){
validate136.errors = [{instancePath:instancePath+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.currency !== undefined){
const _errs3 = errors;
if(typeof data.currency !== "string"){
validate136.errors = [{instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value !== undefined){
let data2 = data.value;
const _errs5 = errors;
if(errors === _errs5){
if(!((typeof data2 == "number") && (isFinite(data2)))){
validate136.errors = [{instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate136.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate136.errors = vErrors;
return errors === 0;
}
validate136.evaluated = {"props":{"country":true,"currency":true,"value":true},"dynamicProps":false,"dynamicItems":false};


function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate129.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.purchase_type === undefined) && (missing0 = "purchase_type")) || ((data.store === undefined) && (missing0 = "store"))) || ((data.store_product_id === undefined) && (missing0 = "store_product_id"))) || ((data.store_transaction_id === undefined) && (missing0 = "store_transaction_id"))) || ((data.store_original_transaction_id === undefined) && (missing0 = "store_original_transaction_id"))) || ((data.price === undefined) && (missing0 = "price"))) || ((data.purchased_at === undefined) && (missing0 = "purchased_at"))) || ((data.originally_purchased_at === undefined) && (missing0 = "originally_purchased_at"))) || ((data.expires_at === undefined) && (missing0 = "expires_at"))) || ((data.renew_status === undefined) && (missing0 = "renew_status"))){
validate129.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.purchase_type !== undefined){
let data0 = data.purchase_type;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate129.errors = [{instancePath:instancePath+"/purchase_type",schemaPath:"#/properties/purchase_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("subscription" !== data0){
validate129.errors = [{instancePath:instancePath+"/purchase_type",schemaPath:"#/properties/purchase_type/const",keyword:"const",params:{allowedValue: "subscription"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data0 === "subscription")){
validate129.errors = [{instancePath:instancePath+"/purchase_type",schemaPath:"#/properties/purchase_type/enum",keyword:"enum",params:{allowedValues: schema52.properties.purchase_type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store !== undefined){
const _errs3 = errors;
if(!(validate78(data.store, {instancePath:instancePath+"/store",parentData:data,parentDataProperty:"store",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.environment !== undefined){
let data2 = data.environment;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate129.errors = [{instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data2 === "Sandbox") || (data2 === "Production"))){
validate129.errors = [{instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/enum",keyword:"enum",params:{allowedValues: schema52.properties.environment.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store_product_id !== undefined){
let data3 = data.store_product_id;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data3 === "string"){
if(func1(data3) < 1){
validate129.errors = [{instancePath:instancePath+"/store_product_id",schemaPath:"#/properties/store_product_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate129.errors = [{instancePath:instancePath+"/store_product_id",schemaPath:"#/properties/store_product_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store_transaction_id !== undefined){
let data4 = data.store_transaction_id;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data4 === "string"){
if(func1(data4) > 50){
validate129.errors = [{instancePath:instancePath+"/store_transaction_id",schemaPath:"#/properties/store_transaction_id/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"}];
return false;
}
else {
if(func1(data4) < 1){
validate129.errors = [{instancePath:instancePath+"/store_transaction_id",schemaPath:"#/properties/store_transaction_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate129.errors = [{instancePath:instancePath+"/store_transaction_id",schemaPath:"#/properties/store_transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store_original_transaction_id !== undefined){
let data5 = data.store_original_transaction_id;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data5 === "string"){
if(func1(data5) < 1){
validate129.errors = [{instancePath:instancePath+"/store_original_transaction_id",schemaPath:"#/properties/store_original_transaction_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate129.errors = [{instancePath:instancePath+"/store_original_transaction_id",schemaPath:"#/properties/store_original_transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.offer !== undefined){
let data6 = data.offer;
const _errs12 = errors;
const _errs13 = errors;
let valid1 = false;
let passing0 = null;
const _errs14 = errors;
if(!(validate131(data6, {instancePath:instancePath+"/offer",parentData:data,parentDataProperty:"offer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
var _valid0 = _errs14 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
var props0 = {};
props0.category = true;
props0.type = true;
props0.id = true;
}
const _errs15 = errors;
if(data6 !== null){
const err0 = {instancePath:instancePath+"/offer",schemaPath:"#/properties/offer/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs15 === errors;
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
const err1 = {instancePath:instancePath+"/offer",schemaPath:"#/properties/offer/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate129.errors = vErrors;
return false;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_family_shared !== undefined){
const _errs17 = errors;
if(typeof data.is_family_shared !== "boolean"){
validate129.errors = [{instancePath:instancePath+"/is_family_shared",schemaPath:"#/properties/is_family_shared/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.price !== undefined){
const _errs19 = errors;
if(!(validate136(data.price, {instancePath:instancePath+"/price",parentData:data,parentDataProperty:"price",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.purchased_at !== undefined){
const _errs20 = errors;
if(!(validate68(data.purchased_at, {instancePath:instancePath+"/purchased_at",parentData:data,parentDataProperty:"purchased_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refunded_at !== undefined){
const _errs21 = errors;
if(!(validate66(data.refunded_at, {instancePath:instancePath+"/refunded_at",parentData:data,parentDataProperty:"refunded_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cancellation_reason !== undefined){
let data11 = data.cancellation_reason;
const _errs22 = errors;
const _errs23 = errors;
let valid2 = false;
let passing1 = null;
const _errs24 = errors;
if(!(validate74(data11, {instancePath:instancePath+"/cancellation_reason",parentData:data,parentDataProperty:"cancellation_reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
var _valid1 = _errs24 === errors;
if(_valid1){
valid2 = true;
passing1 = 0;
}
const _errs25 = errors;
if(data11 !== null){
const err2 = {instancePath:instancePath+"/cancellation_reason",schemaPath:"#/properties/cancellation_reason/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs25 === errors;
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
const err3 = {instancePath:instancePath+"/cancellation_reason",schemaPath:"#/properties/cancellation_reason/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate129.errors = vErrors;
return false;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.variation_id !== undefined){
let data12 = data.variation_id;
const _errs27 = errors;
if((typeof data12 !== "string") && (data12 !== null)){
validate129.errors = [{instancePath:instancePath+"/variation_id",schemaPath:"#/properties/variation_id/type",keyword:"type",params:{type: schema52.properties.variation_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.originally_purchased_at !== undefined){
const _errs29 = errors;
if(!(validate68(data.originally_purchased_at, {instancePath:instancePath+"/originally_purchased_at",parentData:data,parentDataProperty:"originally_purchased_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expires_at !== undefined){
const _errs30 = errors;
if(!(validate66(data.expires_at, {instancePath:instancePath+"/expires_at",parentData:data,parentDataProperty:"expires_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.renew_status !== undefined){
const _errs31 = errors;
if(typeof data.renew_status !== "boolean"){
validate129.errors = [{instancePath:instancePath+"/renew_status",schemaPath:"#/properties/renew_status/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.renew_status_changed_at !== undefined){
const _errs33 = errors;
if(!(validate66(data.renew_status_changed_at, {instancePath:instancePath+"/renew_status_changed_at",parentData:data,parentDataProperty:"renew_status_changed_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.billing_issue_detected_at !== undefined){
const _errs34 = errors;
if(!(validate66(data.billing_issue_detected_at, {instancePath:instancePath+"/billing_issue_detected_at",parentData:data,parentDataProperty:"billing_issue_detected_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.grace_period_expires_at !== undefined){
const _errs35 = errors;
if(!(validate66(data.grace_period_expires_at, {instancePath:instancePath+"/grace_period_expires_at",parentData:data,parentDataProperty:"grace_period_expires_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs35 === errors;
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
else {
validate129.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate129.errors = vErrors;
return errors === 0;
}
validate129.evaluated = {"props":{"purchase_type":true,"store":true,"environment":true,"store_product_id":true,"store_transaction_id":true,"store_original_transaction_id":true,"offer":true,"is_family_shared":true,"price":true,"purchased_at":true,"refunded_at":true,"cancellation_reason":true,"variation_id":true,"originally_purchased_at":true,"expires_at":true,"renew_status":true,"renew_status_changed_at":true,"billing_issue_detected_at":true,"grace_period_expires_at":true},"dynamicProps":false,"dynamicItems":false};

const schema56 = {"type":"object","required":["purchase_type","store","store_product_id","store_transaction_id","store_original_transaction_id","price","purchased_at"],"properties":{"purchase_type":{"type":"string","const":"one_time_purchase","enum":["one_time_purchase"]},"store":{"$ref":"#/$defs/Store"},"environment":{"type":"string","enum":["Sandbox","Production"],"default":"Production"},"store_product_id":{"type":"string","minLength":1},"store_transaction_id":{"type":"string","maxLength":50,"minLength":1},"store_original_transaction_id":{"type":"string","minLength":1},"offer":{"oneOf":[{"$ref":"#/$defs/TransactionOffer"},{"type":"null"}]},"is_family_shared":{"type":"boolean","default":false},"price":{"$ref":"#/$defs/Price"},"purchased_at":{"$ref":"#/$defs/Timestamp"},"refunded_at":{"$ref":"#/$defs/NullableTimestamp"},"cancellation_reason":{"oneOf":[{"$ref":"#/$defs/CancellationReason"},{"type":"null"}]},"variation_id":{"type":["string","null"]}}};

function validate146(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate146.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.purchase_type === undefined) && (missing0 = "purchase_type")) || ((data.store === undefined) && (missing0 = "store"))) || ((data.store_product_id === undefined) && (missing0 = "store_product_id"))) || ((data.store_transaction_id === undefined) && (missing0 = "store_transaction_id"))) || ((data.store_original_transaction_id === undefined) && (missing0 = "store_original_transaction_id"))) || ((data.price === undefined) && (missing0 = "price"))) || ((data.purchased_at === undefined) && (missing0 = "purchased_at"))){
validate146.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.purchase_type !== undefined){
let data0 = data.purchase_type;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate146.errors = [{instancePath:instancePath+"/purchase_type",schemaPath:"#/properties/purchase_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("one_time_purchase" !== data0){
validate146.errors = [{instancePath:instancePath+"/purchase_type",schemaPath:"#/properties/purchase_type/const",keyword:"const",params:{allowedValue: "one_time_purchase"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data0 === "one_time_purchase")){
validate146.errors = [{instancePath:instancePath+"/purchase_type",schemaPath:"#/properties/purchase_type/enum",keyword:"enum",params:{allowedValues: schema56.properties.purchase_type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store !== undefined){
const _errs3 = errors;
if(!(validate78(data.store, {instancePath:instancePath+"/store",parentData:data,parentDataProperty:"store",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.environment !== undefined){
let data2 = data.environment;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate146.errors = [{instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data2 === "Sandbox") || (data2 === "Production"))){
validate146.errors = [{instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/enum",keyword:"enum",params:{allowedValues: schema56.properties.environment.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store_product_id !== undefined){
let data3 = data.store_product_id;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data3 === "string"){
if(func1(data3) < 1){
validate146.errors = [{instancePath:instancePath+"/store_product_id",schemaPath:"#/properties/store_product_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate146.errors = [{instancePath:instancePath+"/store_product_id",schemaPath:"#/properties/store_product_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store_transaction_id !== undefined){
let data4 = data.store_transaction_id;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data4 === "string"){
if(func1(data4) > 50){
validate146.errors = [{instancePath:instancePath+"/store_transaction_id",schemaPath:"#/properties/store_transaction_id/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"}];
return false;
}
else {
if(func1(data4) < 1){
validate146.errors = [{instancePath:instancePath+"/store_transaction_id",schemaPath:"#/properties/store_transaction_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate146.errors = [{instancePath:instancePath+"/store_transaction_id",schemaPath:"#/properties/store_transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store_original_transaction_id !== undefined){
let data5 = data.store_original_transaction_id;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data5 === "string"){
if(func1(data5) < 1){
validate146.errors = [{instancePath:instancePath+"/store_original_transaction_id",schemaPath:"#/properties/store_original_transaction_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate146.errors = [{instancePath:instancePath+"/store_original_transaction_id",schemaPath:"#/properties/store_original_transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.offer !== undefined){
let data6 = data.offer;
const _errs12 = errors;
const _errs13 = errors;
let valid1 = false;
let passing0 = null;
const _errs14 = errors;
if(!(validate131(data6, {instancePath:instancePath+"/offer",parentData:data,parentDataProperty:"offer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
var _valid0 = _errs14 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
var props0 = {};
props0.category = true;
props0.type = true;
props0.id = true;
}
const _errs15 = errors;
if(data6 !== null){
const err0 = {instancePath:instancePath+"/offer",schemaPath:"#/properties/offer/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs15 === errors;
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
const err1 = {instancePath:instancePath+"/offer",schemaPath:"#/properties/offer/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate146.errors = vErrors;
return false;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_family_shared !== undefined){
const _errs17 = errors;
if(typeof data.is_family_shared !== "boolean"){
validate146.errors = [{instancePath:instancePath+"/is_family_shared",schemaPath:"#/properties/is_family_shared/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.price !== undefined){
const _errs19 = errors;
if(!(validate136(data.price, {instancePath:instancePath+"/price",parentData:data,parentDataProperty:"price",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.purchased_at !== undefined){
const _errs20 = errors;
if(!(validate68(data.purchased_at, {instancePath:instancePath+"/purchased_at",parentData:data,parentDataProperty:"purchased_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refunded_at !== undefined){
const _errs21 = errors;
if(!(validate66(data.refunded_at, {instancePath:instancePath+"/refunded_at",parentData:data,parentDataProperty:"refunded_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cancellation_reason !== undefined){
let data11 = data.cancellation_reason;
const _errs22 = errors;
const _errs23 = errors;
let valid2 = false;
let passing1 = null;
const _errs24 = errors;
if(!(validate74(data11, {instancePath:instancePath+"/cancellation_reason",parentData:data,parentDataProperty:"cancellation_reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
var _valid1 = _errs24 === errors;
if(_valid1){
valid2 = true;
passing1 = 0;
}
const _errs25 = errors;
if(data11 !== null){
const err2 = {instancePath:instancePath+"/cancellation_reason",schemaPath:"#/properties/cancellation_reason/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs25 === errors;
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
const err3 = {instancePath:instancePath+"/cancellation_reason",schemaPath:"#/properties/cancellation_reason/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate146.errors = vErrors;
return false;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.variation_id !== undefined){
let data12 = data.variation_id;
const _errs27 = errors;
if((typeof data12 !== "string") && (data12 !== null)){
validate146.errors = [{instancePath:instancePath+"/variation_id",schemaPath:"#/properties/variation_id/type",keyword:"type",params:{type: schema56.properties.variation_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs27 === errors;
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
else {
validate146.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate146.errors = vErrors;
return errors === 0;
}
validate146.evaluated = {"props":{"purchase_type":true,"store":true,"environment":true,"store_product_id":true,"store_transaction_id":true,"store_original_transaction_id":true,"offer":true,"is_family_shared":true,"price":true,"purchased_at":true,"refunded_at":true,"cancellation_reason":true,"variation_id":true},"dynamicProps":false,"dynamicItems":false};


function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate128.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.purchase_type;
if(typeof tag0 == "string"){
if(tag0 === "subscription"){
if(!(validate129(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
var props0 = {};
props0.purchase_type = true;
props0.store = true;
props0.environment = true;
props0.store_product_id = true;
props0.store_transaction_id = true;
props0.store_original_transaction_id = true;
props0.offer = true;
props0.is_family_shared = true;
props0.price = true;
props0.purchased_at = true;
props0.refunded_at = true;
props0.cancellation_reason = true;
props0.variation_id = true;
props0.originally_purchased_at = true;
props0.expires_at = true;
props0.renew_status = true;
props0.renew_status_changed_at = true;
props0.billing_issue_detected_at = true;
props0.grace_period_expires_at = true;
}
else if(tag0 === "one_time_purchase"){
if(!(validate146(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.purchase_type = true;
props0.store = true;
props0.environment = true;
props0.store_product_id = true;
props0.store_transaction_id = true;
props0.store_original_transaction_id = true;
props0.offer = true;
props0.is_family_shared = true;
props0.price = true;
props0.purchased_at = true;
props0.refunded_at = true;
props0.cancellation_reason = true;
props0.variation_id = true;
}
}
else {
validate128.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "purchase_type", tagValue: tag0},message:"value of tag \"purchase_type\" must be in oneOf"}];
return false;
}
}
else {
validate128.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "purchase_type", tagValue: tag0},message:"tag \"purchase_type\" must be string"}];
return false;
}
}
else {
validate128.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate128.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate128.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const SetTransactionBadRequest = validate155;
const schema57 = {"anyOf":[{"type":"object","discriminator":{"propertyName":"error_code"},"oneOf":[{"$ref":"#/$defs/ValidationError"},{"$ref":"#/$defs/ParseError"},{"$ref":"#/$defs/BillingIssueDetectedAtDateComparisonError"},{"$ref":"#/$defs/ExpiresDateError"},{"$ref":"#/$defs/FamilySharePriceError"},{"$ref":"#/$defs/FreeTrialPriceError"},{"$ref":"#/$defs/GracePeriodBillingError"},{"$ref":"#/$defs/GracePeriodExpiresDateError"},{"$ref":"#/$defs/MissingOfferIdError"},{"$ref":"#/$defs/OriginallyPurchasedDateError"},{"$ref":"#/$defs/ProfileDoesNotExistBadRequestError"},{"$ref":"#/$defs/RefundDateError"},{"$ref":"#/$defs/RefundFieldsError"},{"$ref":"#/$defs/RenewStatusChangedDateError"},{"$ref":"#/$defs/StoreTransactionIdError"},{"$ref":"#/$defs/OneTimePurchaseTrialError"}]}]};
const schema58 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"billing_issue_detected_at_date_comparison_error","enum":["billing_issue_detected_at_date_comparison_error"]},"status_code":{"type":"integer","const":400}}};

function validate156(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate156.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.errors === undefined) && (missing0 = "errors")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))){
validate156.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate96(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate156.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
let data2 = data.error_code;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate156.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("billing_issue_detected_at_date_comparison_error" !== data2){
validate156.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "billing_issue_detected_at_date_comparison_error"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data2 === "billing_issue_detected_at_date_comparison_error")){
validate156.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/enum",keyword:"enum",params:{allowedValues: schema58.properties.error_code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_code !== undefined){
let data3 = data.status_code;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate156.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate156.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate156.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate156.errors = vErrors;
return errors === 0;
}
validate156.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};

const schema59 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"expires_date_error","enum":["expires_date_error"]},"status_code":{"type":"integer","const":400}}};

function validate158(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate158.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.errors === undefined) && (missing0 = "errors")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))){
validate158.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate96(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate158.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
let data2 = data.error_code;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate158.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("expires_date_error" !== data2){
validate158.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "expires_date_error"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data2 === "expires_date_error")){
validate158.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/enum",keyword:"enum",params:{allowedValues: schema59.properties.error_code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_code !== undefined){
let data3 = data.status_code;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate158.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate158.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate158.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate158.errors = vErrors;
return errors === 0;
}
validate158.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};

const schema60 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"family_share_price_error","enum":["family_share_price_error"]},"status_code":{"type":"integer","const":400}}};

function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate160.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.errors === undefined) && (missing0 = "errors")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))){
validate160.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate96(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate160.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
let data2 = data.error_code;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate160.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("family_share_price_error" !== data2){
validate160.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "family_share_price_error"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data2 === "family_share_price_error")){
validate160.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/enum",keyword:"enum",params:{allowedValues: schema60.properties.error_code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_code !== undefined){
let data3 = data.status_code;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate160.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate160.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate160.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate160.errors = vErrors;
return errors === 0;
}
validate160.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};

const schema61 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"free_trial_price_error","enum":["free_trial_price_error"]},"status_code":{"type":"integer","const":400}}};

function validate162(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate162.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.errors === undefined) && (missing0 = "errors")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))){
validate162.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate96(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate162.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
let data2 = data.error_code;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate162.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("free_trial_price_error" !== data2){
validate162.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "free_trial_price_error"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data2 === "free_trial_price_error")){
validate162.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/enum",keyword:"enum",params:{allowedValues: schema61.properties.error_code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_code !== undefined){
let data3 = data.status_code;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate162.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate162.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate162.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate162.errors = vErrors;
return errors === 0;
}
validate162.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};

const schema62 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"grace_period_billing_error","enum":["grace_period_billing_error"]},"status_code":{"type":"integer","const":400}}};

function validate164(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate164.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.errors === undefined) && (missing0 = "errors")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))){
validate164.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate96(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate164.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
let data2 = data.error_code;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate164.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("grace_period_billing_error" !== data2){
validate164.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "grace_period_billing_error"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data2 === "grace_period_billing_error")){
validate164.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/enum",keyword:"enum",params:{allowedValues: schema62.properties.error_code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_code !== undefined){
let data3 = data.status_code;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate164.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate164.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate164.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate164.errors = vErrors;
return errors === 0;
}
validate164.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};

const schema63 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"grace_period_expires_date_error","enum":["grace_period_expires_date_error"]},"status_code":{"type":"integer","const":400}}};

function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate166.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.errors === undefined) && (missing0 = "errors")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))){
validate166.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate96(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate166.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
let data2 = data.error_code;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate166.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("grace_period_expires_date_error" !== data2){
validate166.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "grace_period_expires_date_error"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data2 === "grace_period_expires_date_error")){
validate166.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/enum",keyword:"enum",params:{allowedValues: schema63.properties.error_code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_code !== undefined){
let data3 = data.status_code;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate166.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate166.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate166.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate166.errors = vErrors;
return errors === 0;
}
validate166.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};

const schema64 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"missing_offer_id","enum":["missing_offer_id"]},"status_code":{"type":"integer","const":400}}};

function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate168.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.errors === undefined) && (missing0 = "errors")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))){
validate168.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate96(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate168.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
let data2 = data.error_code;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate168.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("missing_offer_id" !== data2){
validate168.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "missing_offer_id"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data2 === "missing_offer_id")){
validate168.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/enum",keyword:"enum",params:{allowedValues: schema64.properties.error_code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_code !== undefined){
let data3 = data.status_code;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate168.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate168.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate168.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate168.errors = vErrors;
return errors === 0;
}
validate168.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};

const schema65 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"originally_purchased_date_error","enum":["originally_purchased_date_error"]},"status_code":{"type":"integer","const":400}}};

function validate170(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate170.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.errors === undefined) && (missing0 = "errors")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))){
validate170.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate96(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate170.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
let data2 = data.error_code;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate170.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("originally_purchased_date_error" !== data2){
validate170.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "originally_purchased_date_error"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data2 === "originally_purchased_date_error")){
validate170.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/enum",keyword:"enum",params:{allowedValues: schema65.properties.error_code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_code !== undefined){
let data3 = data.status_code;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate170.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate170.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate170.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate170.errors = vErrors;
return errors === 0;
}
validate170.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};

const schema66 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"profile_does_not_exist","enum":["profile_does_not_exist"]},"status_code":{"type":"integer","const":400}}};

function validate172(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate172.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.errors === undefined) && (missing0 = "errors")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))){
validate172.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate96(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate172.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
let data2 = data.error_code;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate172.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("profile_does_not_exist" !== data2){
validate172.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "profile_does_not_exist"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data2 === "profile_does_not_exist")){
validate172.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/enum",keyword:"enum",params:{allowedValues: schema66.properties.error_code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_code !== undefined){
let data3 = data.status_code;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate172.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate172.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate172.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate172.errors = vErrors;
return errors === 0;
}
validate172.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};

const schema67 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"refund_date_error","enum":["refund_date_error"]},"status_code":{"type":"integer","const":400}}};

function validate174(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate174.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.errors === undefined) && (missing0 = "errors")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))){
validate174.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate96(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate174.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
let data2 = data.error_code;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate174.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("refund_date_error" !== data2){
validate174.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "refund_date_error"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data2 === "refund_date_error")){
validate174.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/enum",keyword:"enum",params:{allowedValues: schema67.properties.error_code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_code !== undefined){
let data3 = data.status_code;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate174.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate174.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate174.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate174.errors = vErrors;
return errors === 0;
}
validate174.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};

const schema68 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"refund_fields_error","enum":["refund_fields_error"]},"status_code":{"type":"integer","const":400}}};

function validate176(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate176.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.errors === undefined) && (missing0 = "errors")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))){
validate176.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate96(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate176.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
let data2 = data.error_code;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate176.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("refund_fields_error" !== data2){
validate176.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "refund_fields_error"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data2 === "refund_fields_error")){
validate176.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/enum",keyword:"enum",params:{allowedValues: schema68.properties.error_code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_code !== undefined){
let data3 = data.status_code;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate176.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate176.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate176.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate176.errors = vErrors;
return errors === 0;
}
validate176.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};

const schema69 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"renew_status_changed_date_error","enum":["renew_status_changed_date_error"]},"status_code":{"type":"integer","const":400}}};

function validate178(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate178.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.errors === undefined) && (missing0 = "errors")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))){
validate178.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate96(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate178.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
let data2 = data.error_code;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate178.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("renew_status_changed_date_error" !== data2){
validate178.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "renew_status_changed_date_error"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data2 === "renew_status_changed_date_error")){
validate178.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/enum",keyword:"enum",params:{allowedValues: schema69.properties.error_code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_code !== undefined){
let data3 = data.status_code;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate178.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate178.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate178.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate178.errors = vErrors;
return errors === 0;
}
validate178.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};

const schema70 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"store_transaction_id_error","enum":["store_transaction_id_error"]},"status_code":{"type":"integer","const":400}}};

function validate180(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate180.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.errors === undefined) && (missing0 = "errors")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))){
validate180.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate96(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate180.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
let data2 = data.error_code;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate180.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("store_transaction_id_error" !== data2){
validate180.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "store_transaction_id_error"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data2 === "store_transaction_id_error")){
validate180.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/enum",keyword:"enum",params:{allowedValues: schema70.properties.error_code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_code !== undefined){
let data3 = data.status_code;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate180.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate180.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate180.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate180.errors = vErrors;
return errors === 0;
}
validate180.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};

const schema71 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"one_time_purchase_trial_error","enum":["one_time_purchase_trial_error"]},"status_code":{"type":"integer","const":400}}};

function validate182(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate182.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.errors === undefined) && (missing0 = "errors")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))){
validate182.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate96(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate182.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
let data2 = data.error_code;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate182.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("one_time_purchase_trial_error" !== data2){
validate182.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "one_time_purchase_trial_error"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data2 === "one_time_purchase_trial_error")){
validate182.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/enum",keyword:"enum",params:{allowedValues: schema71.properties.error_code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_code !== undefined){
let data3 = data.status_code;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate182.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate182.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate182.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate182.errors = vErrors;
return errors === 0;
}
validate182.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};


function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate155.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.error_code;
if(typeof tag0 == "string"){
if(tag0 === "validation_error"){
if(!(validate116(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
var props0 = {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
else if(tag0 === "parse_error"){
if(!(validate118(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else if(tag0 === "billing_issue_detected_at_date_comparison_error"){
if(!(validate156(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else if(tag0 === "expires_date_error"){
if(!(validate158(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else if(tag0 === "family_share_price_error"){
if(!(validate160(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else if(tag0 === "free_trial_price_error"){
if(!(validate162(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else if(tag0 === "grace_period_billing_error"){
if(!(validate164(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else if(tag0 === "grace_period_expires_date_error"){
if(!(validate166(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else if(tag0 === "missing_offer_id"){
if(!(validate168(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else if(tag0 === "originally_purchased_date_error"){
if(!(validate170(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else if(tag0 === "profile_does_not_exist"){
if(!(validate172(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else if(tag0 === "refund_date_error"){
if(!(validate174(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else if(tag0 === "refund_fields_error"){
if(!(validate176(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else if(tag0 === "renew_status_changed_date_error"){
if(!(validate178(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else if(tag0 === "store_transaction_id_error"){
if(!(validate180(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else if(tag0 === "one_time_purchase_trial_error"){
if(!(validate182(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate182.errors : vErrors.concat(validate182.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else {
const err0 = {instancePath,schemaPath:"#/anyOf/0/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "error_code", tagValue: tag0},message:"value of tag \"error_code\" must be in oneOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/anyOf/0/discriminator",keyword:"discriminator",params:{error: "tag", tag: "error_code", tagValue: tag0},message:"tag \"error_code\" must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate155.errors = vErrors;
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
validate155.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate155.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const GrantAccessLevelRequest = validate200;
const schema72 = {"type":"object","required":["access_level_id"],"properties":{"access_level_id":{"type":"string"},"starts_at":{"$ref":"#/$defs/NullableTimestamp"},"expires_at":{"$ref":"#/$defs/NullableTimestamp"}}};

function validate200(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate200.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.access_level_id === undefined) && (missing0 = "access_level_id")){
validate200.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.access_level_id !== undefined){
const _errs1 = errors;
if(typeof data.access_level_id !== "string"){
validate200.errors = [{instancePath:instancePath+"/access_level_id",schemaPath:"#/properties/access_level_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.starts_at !== undefined){
const _errs3 = errors;
if(!(validate66(data.starts_at, {instancePath:instancePath+"/starts_at",parentData:data,parentDataProperty:"starts_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expires_at !== undefined){
const _errs4 = errors;
if(!(validate66(data.expires_at, {instancePath:instancePath+"/expires_at",parentData:data,parentDataProperty:"expires_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate200.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate200.errors = vErrors;
return errors === 0;
}
validate200.evaluated = {"props":{"access_level_id":true,"starts_at":true,"expires_at":true},"dynamicProps":false,"dynamicItems":false};

export const GrantAccessLevelBadRequest = validate203;
const schema73 = {"anyOf":[{"type":"object","discriminator":{"propertyName":"error_code"},"oneOf":[{"$ref":"#/$defs/ValidationError"},{"$ref":"#/$defs/ParseError"},{"$ref":"#/$defs/PaidAccessLevelDoesNotExistError"},{"$ref":"#/$defs/ProfileDoesNotExistBadRequestError"}]}]};
const schema74 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"paid_access_level_does_not_exist","enum":["paid_access_level_does_not_exist"]},"status_code":{"type":"integer","const":400}}};

function validate204(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate204.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.errors === undefined) && (missing0 = "errors")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))){
validate204.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate96(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate204.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
let data2 = data.error_code;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate204.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("paid_access_level_does_not_exist" !== data2){
validate204.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "paid_access_level_does_not_exist"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data2 === "paid_access_level_does_not_exist")){
validate204.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/enum",keyword:"enum",params:{allowedValues: schema74.properties.error_code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_code !== undefined){
let data3 = data.status_code;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate204.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate204.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate204.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate204.errors = vErrors;
return errors === 0;
}
validate204.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};


function validate203(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate203.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.error_code;
if(typeof tag0 == "string"){
if(tag0 === "validation_error"){
if(!(validate116(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
var props0 = {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
else if(tag0 === "parse_error"){
if(!(validate118(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else if(tag0 === "paid_access_level_does_not_exist"){
if(!(validate204(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else if(tag0 === "profile_does_not_exist"){
if(!(validate172(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else {
const err0 = {instancePath,schemaPath:"#/anyOf/0/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "error_code", tagValue: tag0},message:"value of tag \"error_code\" must be in oneOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/anyOf/0/discriminator",keyword:"discriminator",params:{error: "tag", tag: "error_code", tagValue: tag0},message:"tag \"error_code\" must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate203.errors = vErrors;
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
validate203.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate203.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const RevokeAccessLevelRequest = validate210;
const schema75 = {"type":"object","required":["access_level_id"],"properties":{"access_level_id":{"type":"string"},"revoke_at":{"$ref":"#/$defs/NullableTimestamp"}}};

function validate210(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate210.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.access_level_id === undefined) && (missing0 = "access_level_id")){
validate210.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.access_level_id !== undefined){
const _errs1 = errors;
if(typeof data.access_level_id !== "string"){
validate210.errors = [{instancePath:instancePath+"/access_level_id",schemaPath:"#/properties/access_level_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.revoke_at !== undefined){
const _errs3 = errors;
if(!(validate66(data.revoke_at, {instancePath:instancePath+"/revoke_at",parentData:data,parentDataProperty:"revoke_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
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
validate210.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate210.errors = vErrors;
return errors === 0;
}
validate210.evaluated = {"props":{"access_level_id":true,"revoke_at":true},"dynamicProps":false,"dynamicItems":false};

export const RevokeAccessLevelBadRequest = validate212;
const schema76 = {"anyOf":[{"type":"object","discriminator":{"propertyName":"error_code"},"oneOf":[{"$ref":"#/$defs/ValidationError"},{"$ref":"#/$defs/ParseError"},{"$ref":"#/$defs/PaidAccessLevelDoesNotExistError"},{"$ref":"#/$defs/ProfileDoesNotExistBadRequestError"},{"$ref":"#/$defs/ProfilePaidAccessLevelDoesNotExistError"},{"$ref":"#/$defs/RevocationDateMoreThanExpirationDateError"},{"$ref":"#/$defs/ValueError"}]}]};
const schema77 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"profile_paid_access_level_does_not_exist","enum":["profile_paid_access_level_does_not_exist"]},"status_code":{"type":"integer","const":400}}};

function validate213(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate213.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.errors === undefined) && (missing0 = "errors")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))){
validate213.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate96(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate213.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
let data2 = data.error_code;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate213.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("profile_paid_access_level_does_not_exist" !== data2){
validate213.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "profile_paid_access_level_does_not_exist"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data2 === "profile_paid_access_level_does_not_exist")){
validate213.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/enum",keyword:"enum",params:{allowedValues: schema77.properties.error_code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_code !== undefined){
let data3 = data.status_code;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate213.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate213.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate213.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate213.errors = vErrors;
return errors === 0;
}
validate213.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};

const schema78 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"revocation_date_more_than_expiration_date","enum":["revocation_date_more_than_expiration_date"]},"status_code":{"type":"integer","const":400}}};

function validate215(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate215.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.errors === undefined) && (missing0 = "errors")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))){
validate215.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate96(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate215.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
let data2 = data.error_code;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate215.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("revocation_date_more_than_expiration_date" !== data2){
validate215.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "revocation_date_more_than_expiration_date"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data2 === "revocation_date_more_than_expiration_date")){
validate215.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/enum",keyword:"enum",params:{allowedValues: schema78.properties.error_code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_code !== undefined){
let data3 = data.status_code;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate215.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate215.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate215.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate215.errors = vErrors;
return errors === 0;
}
validate215.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};

const schema79 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"value_error","enum":["value_error"]},"status_code":{"type":"integer","const":400}}};

function validate217(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate217.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.errors === undefined) && (missing0 = "errors")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))){
validate217.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate96(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate217.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
let data2 = data.error_code;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate217.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("value_error" !== data2){
validate217.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "value_error"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data2 === "value_error")){
validate217.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/enum",keyword:"enum",params:{allowedValues: schema79.properties.error_code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_code !== undefined){
let data3 = data.status_code;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate217.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate217.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate217.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate217.errors = vErrors;
return errors === 0;
}
validate217.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};


function validate212(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate212.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.error_code;
if(typeof tag0 == "string"){
if(tag0 === "validation_error"){
if(!(validate116(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
var props0 = {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
else if(tag0 === "parse_error"){
if(!(validate118(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else if(tag0 === "paid_access_level_does_not_exist"){
if(!(validate204(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else if(tag0 === "profile_does_not_exist"){
if(!(validate172(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else if(tag0 === "profile_paid_access_level_does_not_exist"){
if(!(validate213(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else if(tag0 === "revocation_date_more_than_expiration_date"){
if(!(validate215(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else if(tag0 === "value_error"){
if(!(validate217(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else {
const err0 = {instancePath,schemaPath:"#/anyOf/0/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "error_code", tagValue: tag0},message:"value of tag \"error_code\" must be in oneOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/anyOf/0/discriminator",keyword:"discriminator",params:{error: "tag", tag: "error_code", tagValue: tag0},message:"tag \"error_code\" must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate212.errors = vErrors;
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
validate212.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate212.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const StripeValidationRequest = validate226;
const schema80 = {"type":"object","required":["data"],"properties":{"data":{"type":"object","required":["type","attributes"],"properties":{"type":{"type":"string","const":"stripe_receipt_validation_result","enum":["stripe_receipt_validation_result"]},"attributes":{"type":"object","required":["customer_user_id","stripe_token"],"properties":{"customer_user_id":{"type":"string","minLength":1},"stripe_token":{"type":"string","pattern":"^(sub|pi)_.+$"}}}}}}};
const pattern8 = new RegExp("^(sub|pi)_.+$", "u");

function validate226(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate226.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate226.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.type === undefined) && (missing1 = "type")) || ((data0.attributes === undefined) && (missing1 = "attributes"))){
validate226.errors = [{instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.type !== undefined){
let data1 = data0.type;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate226.errors = [{instancePath:instancePath+"/data/type",schemaPath:"#/properties/data/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("stripe_receipt_validation_result" !== data1){
validate226.errors = [{instancePath:instancePath+"/data/type",schemaPath:"#/properties/data/properties/type/const",keyword:"const",params:{allowedValue: "stripe_receipt_validation_result"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data1 === "stripe_receipt_validation_result")){
validate226.errors = [{instancePath:instancePath+"/data/type",schemaPath:"#/properties/data/properties/type/enum",keyword:"enum",params:{allowedValues: schema80.properties.data.properties.type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.attributes !== undefined){
let data2 = data0.attributes;
const _errs5 = errors;
if(errors === _errs5){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing2;
if(((data2.customer_user_id === undefined) && (missing2 = "customer_user_id")) || ((data2.stripe_token === undefined) && (missing2 = "stripe_token"))){
validate226.errors = [{instancePath:instancePath+"/data/attributes",schemaPath:"#/properties/data/properties/attributes/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data2.customer_user_id !== undefined){
let data3 = data2.customer_user_id;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(func1(data3) < 1){
validate226.errors = [{instancePath:instancePath+"/data/attributes/customer_user_id",schemaPath:"#/properties/data/properties/attributes/properties/customer_user_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate226.errors = [{instancePath:instancePath+"/data/attributes/customer_user_id",schemaPath:"#/properties/data/properties/attributes/properties/customer_user_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.stripe_token !== undefined){
let data4 = data2.stripe_token;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(!pattern8.test(data4)){
validate226.errors = [{instancePath:instancePath+"/data/attributes/stripe_token",schemaPath:"#/properties/data/properties/attributes/properties/stripe_token/pattern",keyword:"pattern",params:{pattern: "^(sub|pi)_.+$"},message:"must match pattern \""+"^(sub|pi)_.+$"+"\""}];
return false;
}
}
else {
validate226.errors = [{instancePath:instancePath+"/data/attributes/stripe_token",schemaPath:"#/properties/data/properties/attributes/properties/stripe_token/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
}
}
}
else {
validate226.errors = [{instancePath:instancePath+"/data/attributes",schemaPath:"#/properties/data/properties/attributes/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
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
validate226.errors = [{instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate226.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate226.errors = vErrors;
return errors === 0;
}
validate226.evaluated = {"props":{"data":true},"dynamicProps":false,"dynamicItems":false};

export const StripeValidationResponse = validate227;
const schema81 = {"type":"object","required":["data"],"properties":{"data":{"type":"null"}}};

function validate227(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate227.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate227.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
if(data.data !== null){
validate227.errors = [{instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "null"},message:"must be null"}];
return false;
}
}
}
}
else {
validate227.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate227.errors = vErrors;
return errors === 0;
}
validate227.evaluated = {"props":{"data":true},"dynamicProps":false,"dynamicItems":false};

export const StripeBadRequest = validate228;
const schema82 = {"anyOf":[{"$ref":"#/$defs/StripeErrorResponse"},{"$ref":"#/$defs/ParseError"}]};
const schema83 = {"type":"object","required":["errors"],"properties":{"errors":{"type":"array","items":{"type":"object","required":["detail","source","status"],"properties":{"detail":{"type":"string"},"source":{"type":"object","required":["pointer"],"properties":{"pointer":{"type":"string"}}},"status":{"type":"string","const":"400","enum":["400"]}}}}}};

function validate229(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate229.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.errors === undefined) && (missing0 = "errors")){
validate229.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((((data1.detail === undefined) && (missing1 = "detail")) || ((data1.source === undefined) && (missing1 = "source"))) || ((data1.status === undefined) && (missing1 = "status"))){
validate229.errors = [{instancePath:instancePath+"/errors/" + i0,schemaPath:"#/properties/errors/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.detail !== undefined){
const _errs5 = errors;
if(typeof data1.detail !== "string"){
validate229.errors = [{instancePath:instancePath+"/errors/" + i0+"/detail",schemaPath:"#/properties/errors/items/properties/detail/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.source !== undefined){
let data3 = data1.source;
const _errs7 = errors;
if(errors === _errs7){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing2;
if((data3.pointer === undefined) && (missing2 = "pointer")){
validate229.errors = [{instancePath:instancePath+"/errors/" + i0+"/source",schemaPath:"#/properties/errors/items/properties/source/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data3.pointer !== undefined){
if(typeof data3.pointer !== "string"){
validate229.errors = [{instancePath:instancePath+"/errors/" + i0+"/source/pointer",schemaPath:"#/properties/errors/items/properties/source/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
else {
validate229.errors = [{instancePath:instancePath+"/errors/" + i0+"/source",schemaPath:"#/properties/errors/items/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.status !== undefined){
let data5 = data1.status;
const _errs11 = errors;
if(typeof data5 !== "string"){
validate229.errors = [{instancePath:instancePath+"/errors/" + i0+"/status",schemaPath:"#/properties/errors/items/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("400" !== data5){
validate229.errors = [{instancePath:instancePath+"/errors/" + i0+"/status",schemaPath:"#/properties/errors/items/properties/status/const",keyword:"const",params:{allowedValue: "400"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data5 === "400")){
validate229.errors = [{instancePath:instancePath+"/errors/" + i0+"/status",schemaPath:"#/properties/errors/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema83.properties.errors.items.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate229.errors = [{instancePath:instancePath+"/errors/" + i0,schemaPath:"#/properties/errors/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate229.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
else {
validate229.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate229.errors = vErrors;
return errors === 0;
}
validate229.evaluated = {"props":{"errors":true},"dynamicProps":false,"dynamicItems":false};


function validate228(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate228.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate229(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = {};
props0.errors = true;
}
const _errs2 = errors;
if(!(validate118(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
if(!valid0){
const err0 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
validate228.errors = vErrors;
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
validate228.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate228.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const PaddleValidationRequest = validate232;
const schema84 = {"type":"object","required":["customer_user_id","paddle_token"],"properties":{"customer_user_id":{"type":"string","minLength":1},"paddle_token":{"type":"string","minLength":1}}};

function validate232(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate232.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.customer_user_id === undefined) && (missing0 = "customer_user_id")) || ((data.paddle_token === undefined) && (missing0 = "paddle_token"))){
validate232.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.customer_user_id !== undefined){
let data0 = data.customer_user_id;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate232.errors = [{instancePath:instancePath+"/customer_user_id",schemaPath:"#/properties/customer_user_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate232.errors = [{instancePath:instancePath+"/customer_user_id",schemaPath:"#/properties/customer_user_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paddle_token !== undefined){
let data1 = data.paddle_token;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func1(data1) < 1){
validate232.errors = [{instancePath:instancePath+"/paddle_token",schemaPath:"#/properties/paddle_token/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate232.errors = [{instancePath:instancePath+"/paddle_token",schemaPath:"#/properties/paddle_token/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
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
validate232.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate232.errors = vErrors;
return errors === 0;
}
validate232.evaluated = {"props":{"customer_user_id":true,"paddle_token":true},"dynamicProps":false,"dynamicItems":false};

export const PaddleBadRequest = validate233;
const schema85 = {"anyOf":[{"type":"object","discriminator":{"propertyName":"error_code"},"oneOf":[{"$ref":"#/$defs/ValidationError"},{"$ref":"#/$defs/ParseError"},{"$ref":"#/$defs/NoProductsFoundError"},{"$ref":"#/$defs/PaddleApiKeyNotFoundError"},{"$ref":"#/$defs/InvalidPaddleCredentialsOrPurchaseNotFoundError"}]}]};
const schema86 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"no_products_found","enum":["no_products_found"]},"status_code":{"type":"integer","const":400}}};

function validate234(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate234.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.errors === undefined) && (missing0 = "errors")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))){
validate234.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate96(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate234.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
let data2 = data.error_code;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate234.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("no_products_found" !== data2){
validate234.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "no_products_found"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data2 === "no_products_found")){
validate234.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/enum",keyword:"enum",params:{allowedValues: schema86.properties.error_code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_code !== undefined){
let data3 = data.status_code;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate234.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate234.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate234.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate234.errors = vErrors;
return errors === 0;
}
validate234.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};

const schema87 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"paddle_api_key_not_found","enum":["paddle_api_key_not_found"]},"status_code":{"type":"integer","const":400}}};

function validate236(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate236.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.errors === undefined) && (missing0 = "errors")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))){
validate236.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate96(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate236.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
let data2 = data.error_code;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate236.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("paddle_api_key_not_found" !== data2){
validate236.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "paddle_api_key_not_found"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data2 === "paddle_api_key_not_found")){
validate236.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/enum",keyword:"enum",params:{allowedValues: schema87.properties.error_code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_code !== undefined){
let data3 = data.status_code;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate236.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate236.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate236.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate236.errors = vErrors;
return errors === 0;
}
validate236.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};

const schema88 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"invalid_paddle_credentials_or_purchase_not_found","enum":["invalid_paddle_credentials_or_purchase_not_found"]},"status_code":{"type":"integer","const":400}}};

function validate238(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate238.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.errors === undefined) && (missing0 = "errors")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))){
validate238.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate96(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate238.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
let data2 = data.error_code;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate238.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("invalid_paddle_credentials_or_purchase_not_found" !== data2){
validate238.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "invalid_paddle_credentials_or_purchase_not_found"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data2 === "invalid_paddle_credentials_or_purchase_not_found")){
validate238.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/enum",keyword:"enum",params:{allowedValues: schema88.properties.error_code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_code !== undefined){
let data3 = data.status_code;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate238.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate238.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate238.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate238.errors = vErrors;
return errors === 0;
}
validate238.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};


function validate233(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate233.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.error_code;
if(typeof tag0 == "string"){
if(tag0 === "validation_error"){
if(!(validate116(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
var props0 = {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
else if(tag0 === "parse_error"){
if(!(validate118(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else if(tag0 === "no_products_found"){
if(!(validate234(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else if(tag0 === "paddle_api_key_not_found"){
if(!(validate236(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else if(tag0 === "invalid_paddle_credentials_or_purchase_not_found"){
if(!(validate238(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else {
const err0 = {instancePath,schemaPath:"#/anyOf/0/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "error_code", tagValue: tag0},message:"value of tag \"error_code\" must be in oneOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/anyOf/0/discriminator",keyword:"discriminator",params:{error: "tag", tag: "error_code", tagValue: tag0},message:"tag \"error_code\" must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate233.errors = vErrors;
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
validate233.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate233.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const IntegrationIdentifiers = validate245;
const schema89 = {"type":"object","properties":{"adjust_device_id":{"type":["string","null"]},"airbridge_device_id":{"type":["string","null"]},"amplitude_device_id":{"type":["string","null"]},"amplitude_user_id":{"type":["string","null"]},"appmetrica_device_id":{"type":["string","null"]},"appmetrica_profile_id":{"type":["string","null"]},"appsflyer_id":{"type":["string","null"]},"branch_id":{"type":["string","null"]},"facebook_anonymous_id":{"type":["string","null"]},"firebase_app_instance_id":{"type":["string","null"]},"mixpanel_user_id":{"type":["string","null"]},"one_signal_player_id":{"type":["string","null"]},"one_signal_subscription_id":{"type":["string","null"]},"posthog_distinct_user_id":{"type":["string","null"]},"pushwoosh_hwid":{"type":["string","null"]},"tenjin_analytics_installation_id":{"type":["string","null"]}}};

function validate245(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate245.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.adjust_device_id !== undefined){
let data0 = data.adjust_device_id;
const _errs1 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate245.errors = [{instancePath:instancePath+"/adjust_device_id",schemaPath:"#/properties/adjust_device_id/type",keyword:"type",params:{type: schema89.properties.adjust_device_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.airbridge_device_id !== undefined){
let data1 = data.airbridge_device_id;
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate245.errors = [{instancePath:instancePath+"/airbridge_device_id",schemaPath:"#/properties/airbridge_device_id/type",keyword:"type",params:{type: schema89.properties.airbridge_device_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amplitude_device_id !== undefined){
let data2 = data.amplitude_device_id;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate245.errors = [{instancePath:instancePath+"/amplitude_device_id",schemaPath:"#/properties/amplitude_device_id/type",keyword:"type",params:{type: schema89.properties.amplitude_device_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amplitude_user_id !== undefined){
let data3 = data.amplitude_user_id;
const _errs7 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate245.errors = [{instancePath:instancePath+"/amplitude_user_id",schemaPath:"#/properties/amplitude_user_id/type",keyword:"type",params:{type: schema89.properties.amplitude_user_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.appmetrica_device_id !== undefined){
let data4 = data.appmetrica_device_id;
const _errs9 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate245.errors = [{instancePath:instancePath+"/appmetrica_device_id",schemaPath:"#/properties/appmetrica_device_id/type",keyword:"type",params:{type: schema89.properties.appmetrica_device_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.appmetrica_profile_id !== undefined){
let data5 = data.appmetrica_profile_id;
const _errs11 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate245.errors = [{instancePath:instancePath+"/appmetrica_profile_id",schemaPath:"#/properties/appmetrica_profile_id/type",keyword:"type",params:{type: schema89.properties.appmetrica_profile_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.appsflyer_id !== undefined){
let data6 = data.appsflyer_id;
const _errs13 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate245.errors = [{instancePath:instancePath+"/appsflyer_id",schemaPath:"#/properties/appsflyer_id/type",keyword:"type",params:{type: schema89.properties.appsflyer_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.branch_id !== undefined){
let data7 = data.branch_id;
const _errs15 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate245.errors = [{instancePath:instancePath+"/branch_id",schemaPath:"#/properties/branch_id/type",keyword:"type",params:{type: schema89.properties.branch_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.facebook_anonymous_id !== undefined){
let data8 = data.facebook_anonymous_id;
const _errs17 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate245.errors = [{instancePath:instancePath+"/facebook_anonymous_id",schemaPath:"#/properties/facebook_anonymous_id/type",keyword:"type",params:{type: schema89.properties.facebook_anonymous_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.firebase_app_instance_id !== undefined){
let data9 = data.firebase_app_instance_id;
const _errs19 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
validate245.errors = [{instancePath:instancePath+"/firebase_app_instance_id",schemaPath:"#/properties/firebase_app_instance_id/type",keyword:"type",params:{type: schema89.properties.firebase_app_instance_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mixpanel_user_id !== undefined){
let data10 = data.mixpanel_user_id;
const _errs21 = errors;
if((typeof data10 !== "string") && (data10 !== null)){
validate245.errors = [{instancePath:instancePath+"/mixpanel_user_id",schemaPath:"#/properties/mixpanel_user_id/type",keyword:"type",params:{type: schema89.properties.mixpanel_user_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.one_signal_player_id !== undefined){
let data11 = data.one_signal_player_id;
const _errs23 = errors;
if((typeof data11 !== "string") && (data11 !== null)){
validate245.errors = [{instancePath:instancePath+"/one_signal_player_id",schemaPath:"#/properties/one_signal_player_id/type",keyword:"type",params:{type: schema89.properties.one_signal_player_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.one_signal_subscription_id !== undefined){
let data12 = data.one_signal_subscription_id;
const _errs25 = errors;
if((typeof data12 !== "string") && (data12 !== null)){
validate245.errors = [{instancePath:instancePath+"/one_signal_subscription_id",schemaPath:"#/properties/one_signal_subscription_id/type",keyword:"type",params:{type: schema89.properties.one_signal_subscription_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.posthog_distinct_user_id !== undefined){
let data13 = data.posthog_distinct_user_id;
const _errs27 = errors;
if((typeof data13 !== "string") && (data13 !== null)){
validate245.errors = [{instancePath:instancePath+"/posthog_distinct_user_id",schemaPath:"#/properties/posthog_distinct_user_id/type",keyword:"type",params:{type: schema89.properties.posthog_distinct_user_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pushwoosh_hwid !== undefined){
let data14 = data.pushwoosh_hwid;
const _errs29 = errors;
if((typeof data14 !== "string") && (data14 !== null)){
validate245.errors = [{instancePath:instancePath+"/pushwoosh_hwid",schemaPath:"#/properties/pushwoosh_hwid/type",keyword:"type",params:{type: schema89.properties.pushwoosh_hwid.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tenjin_analytics_installation_id !== undefined){
let data15 = data.tenjin_analytics_installation_id;
const _errs31 = errors;
if((typeof data15 !== "string") && (data15 !== null)){
validate245.errors = [{instancePath:instancePath+"/tenjin_analytics_installation_id",schemaPath:"#/properties/tenjin_analytics_installation_id/type",keyword:"type",params:{type: schema89.properties.tenjin_analytics_installation_id.type},message:"must be string,null"}];
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
validate245.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate245.errors = vErrors;
return errors === 0;
}
validate245.evaluated = {"props":{"adjust_device_id":true,"airbridge_device_id":true,"amplitude_device_id":true,"amplitude_user_id":true,"appmetrica_device_id":true,"appmetrica_profile_id":true,"appsflyer_id":true,"branch_id":true,"facebook_anonymous_id":true,"firebase_app_instance_id":true,"mixpanel_user_id":true,"one_signal_player_id":true,"one_signal_subscription_id":true,"posthog_distinct_user_id":true,"pushwoosh_hwid":true,"tenjin_analytics_installation_id":true},"dynamicProps":false,"dynamicItems":false};

export const SetIntegrationIdentifiersRequest = validate246;
const schema90 = {"allOf":[{"type":"object","properties":{"adjust_device_id":{"type":["string","null"]},"airbridge_device_id":{"type":["string","null"]},"amplitude_device_id":{"type":["string","null"]},"amplitude_user_id":{"type":["string","null"]},"appmetrica_device_id":{"type":["string","null"]},"appmetrica_profile_id":{"type":["string","null"]},"appsflyer_id":{"type":["string","null"]},"branch_id":{"type":["string","null"]},"facebook_anonymous_id":{"type":["string","null"]},"firebase_app_instance_id":{"type":["string","null"]},"mixpanel_user_id":{"type":["string","null"]},"one_signal_player_id":{"type":["string","null"]},"one_signal_subscription_id":{"type":["string","null"]},"posthog_distinct_user_id":{"type":["string","null"]},"pushwoosh_hwid":{"type":["string","null"]},"tenjin_analytics_installation_id":{"type":["string","null"]}}},{"anyOf":[{"type":"object","required":["adjust_device_id"],"properties":{"adjust_device_id":{"type":["string","null"]}}},{"type":"object","required":["airbridge_device_id"],"properties":{"airbridge_device_id":{"type":["string","null"]}}},{"type":"object","required":["amplitude_device_id"],"properties":{"amplitude_device_id":{"type":["string","null"]}}},{"type":"object","required":["amplitude_user_id"],"properties":{"amplitude_user_id":{"type":["string","null"]}}},{"type":"object","required":["appmetrica_device_id"],"properties":{"appmetrica_device_id":{"type":["string","null"]}}},{"type":"object","required":["appmetrica_profile_id"],"properties":{"appmetrica_profile_id":{"type":["string","null"]}}},{"type":"object","required":["appsflyer_id"],"properties":{"appsflyer_id":{"type":["string","null"]}}},{"type":"object","required":["branch_id"],"properties":{"branch_id":{"type":["string","null"]}}},{"type":"object","required":["facebook_anonymous_id"],"properties":{"facebook_anonymous_id":{"type":["string","null"]}}},{"type":"object","required":["firebase_app_instance_id"],"properties":{"firebase_app_instance_id":{"type":["string","null"]}}},{"type":"object","required":["mixpanel_user_id"],"properties":{"mixpanel_user_id":{"type":["string","null"]}}},{"type":"object","required":["one_signal_player_id"],"properties":{"one_signal_player_id":{"type":["string","null"]}}},{"type":"object","required":["one_signal_subscription_id"],"properties":{"one_signal_subscription_id":{"type":["string","null"]}}},{"type":"object","required":["posthog_distinct_user_id"],"properties":{"posthog_distinct_user_id":{"type":["string","null"]}}},{"type":"object","required":["pushwoosh_hwid"],"properties":{"pushwoosh_hwid":{"type":["string","null"]}}},{"type":"object","required":["tenjin_analytics_installation_id"],"properties":{"tenjin_analytics_installation_id":{"type":["string","null"]}}}]}]};

function validate246(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate246.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.adjust_device_id !== undefined){
let data0 = data.adjust_device_id;
const _errs2 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate246.errors = [{instancePath:instancePath+"/adjust_device_id",schemaPath:"#/allOf/0/properties/adjust_device_id/type",keyword:"type",params:{type: schema90.allOf[0].properties.adjust_device_id.type},message:"must be string,null"}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.airbridge_device_id !== undefined){
let data1 = data.airbridge_device_id;
const _errs4 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate246.errors = [{instancePath:instancePath+"/airbridge_device_id",schemaPath:"#/allOf/0/properties/airbridge_device_id/type",keyword:"type",params:{type: schema90.allOf[0].properties.airbridge_device_id.type},message:"must be string,null"}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.amplitude_device_id !== undefined){
let data2 = data.amplitude_device_id;
const _errs6 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate246.errors = [{instancePath:instancePath+"/amplitude_device_id",schemaPath:"#/allOf/0/properties/amplitude_device_id/type",keyword:"type",params:{type: schema90.allOf[0].properties.amplitude_device_id.type},message:"must be string,null"}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.amplitude_user_id !== undefined){
let data3 = data.amplitude_user_id;
const _errs8 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate246.errors = [{instancePath:instancePath+"/amplitude_user_id",schemaPath:"#/allOf/0/properties/amplitude_user_id/type",keyword:"type",params:{type: schema90.allOf[0].properties.amplitude_user_id.type},message:"must be string,null"}];
return false;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.appmetrica_device_id !== undefined){
let data4 = data.appmetrica_device_id;
const _errs10 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate246.errors = [{instancePath:instancePath+"/appmetrica_device_id",schemaPath:"#/allOf/0/properties/appmetrica_device_id/type",keyword:"type",params:{type: schema90.allOf[0].properties.appmetrica_device_id.type},message:"must be string,null"}];
return false;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.appmetrica_profile_id !== undefined){
let data5 = data.appmetrica_profile_id;
const _errs12 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate246.errors = [{instancePath:instancePath+"/appmetrica_profile_id",schemaPath:"#/allOf/0/properties/appmetrica_profile_id/type",keyword:"type",params:{type: schema90.allOf[0].properties.appmetrica_profile_id.type},message:"must be string,null"}];
return false;
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.appsflyer_id !== undefined){
let data6 = data.appsflyer_id;
const _errs14 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate246.errors = [{instancePath:instancePath+"/appsflyer_id",schemaPath:"#/allOf/0/properties/appsflyer_id/type",keyword:"type",params:{type: schema90.allOf[0].properties.appsflyer_id.type},message:"must be string,null"}];
return false;
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.branch_id !== undefined){
let data7 = data.branch_id;
const _errs16 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate246.errors = [{instancePath:instancePath+"/branch_id",schemaPath:"#/allOf/0/properties/branch_id/type",keyword:"type",params:{type: schema90.allOf[0].properties.branch_id.type},message:"must be string,null"}];
return false;
}
var valid1 = _errs16 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.facebook_anonymous_id !== undefined){
let data8 = data.facebook_anonymous_id;
const _errs18 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate246.errors = [{instancePath:instancePath+"/facebook_anonymous_id",schemaPath:"#/allOf/0/properties/facebook_anonymous_id/type",keyword:"type",params:{type: schema90.allOf[0].properties.facebook_anonymous_id.type},message:"must be string,null"}];
return false;
}
var valid1 = _errs18 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.firebase_app_instance_id !== undefined){
let data9 = data.firebase_app_instance_id;
const _errs20 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
validate246.errors = [{instancePath:instancePath+"/firebase_app_instance_id",schemaPath:"#/allOf/0/properties/firebase_app_instance_id/type",keyword:"type",params:{type: schema90.allOf[0].properties.firebase_app_instance_id.type},message:"must be string,null"}];
return false;
}
var valid1 = _errs20 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.mixpanel_user_id !== undefined){
let data10 = data.mixpanel_user_id;
const _errs22 = errors;
if((typeof data10 !== "string") && (data10 !== null)){
validate246.errors = [{instancePath:instancePath+"/mixpanel_user_id",schemaPath:"#/allOf/0/properties/mixpanel_user_id/type",keyword:"type",params:{type: schema90.allOf[0].properties.mixpanel_user_id.type},message:"must be string,null"}];
return false;
}
var valid1 = _errs22 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.one_signal_player_id !== undefined){
let data11 = data.one_signal_player_id;
const _errs24 = errors;
if((typeof data11 !== "string") && (data11 !== null)){
validate246.errors = [{instancePath:instancePath+"/one_signal_player_id",schemaPath:"#/allOf/0/properties/one_signal_player_id/type",keyword:"type",params:{type: schema90.allOf[0].properties.one_signal_player_id.type},message:"must be string,null"}];
return false;
}
var valid1 = _errs24 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.one_signal_subscription_id !== undefined){
let data12 = data.one_signal_subscription_id;
const _errs26 = errors;
if((typeof data12 !== "string") && (data12 !== null)){
validate246.errors = [{instancePath:instancePath+"/one_signal_subscription_id",schemaPath:"#/allOf/0/properties/one_signal_subscription_id/type",keyword:"type",params:{type: schema90.allOf[0].properties.one_signal_subscription_id.type},message:"must be string,null"}];
return false;
}
var valid1 = _errs26 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.posthog_distinct_user_id !== undefined){
let data13 = data.posthog_distinct_user_id;
const _errs28 = errors;
if((typeof data13 !== "string") && (data13 !== null)){
validate246.errors = [{instancePath:instancePath+"/posthog_distinct_user_id",schemaPath:"#/allOf/0/properties/posthog_distinct_user_id/type",keyword:"type",params:{type: schema90.allOf[0].properties.posthog_distinct_user_id.type},message:"must be string,null"}];
return false;
}
var valid1 = _errs28 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.pushwoosh_hwid !== undefined){
let data14 = data.pushwoosh_hwid;
const _errs30 = errors;
if((typeof data14 !== "string") && (data14 !== null)){
validate246.errors = [{instancePath:instancePath+"/pushwoosh_hwid",schemaPath:"#/allOf/0/properties/pushwoosh_hwid/type",keyword:"type",params:{type: schema90.allOf[0].properties.pushwoosh_hwid.type},message:"must be string,null"}];
return false;
}
var valid1 = _errs30 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.tenjin_analytics_installation_id !== undefined){
let data15 = data.tenjin_analytics_installation_id;
const _errs32 = errors;
if((typeof data15 !== "string") && (data15 !== null)){
validate246.errors = [{instancePath:instancePath+"/tenjin_analytics_installation_id",schemaPath:"#/allOf/0/properties/tenjin_analytics_installation_id/type",keyword:"type",params:{type: schema90.allOf[0].properties.tenjin_analytics_installation_id.type},message:"must be string,null"}];
return false;
}
var valid1 = _errs32 === errors;
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
validate246.errors = [{instancePath,schemaPath:"#/allOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs34 = errors;
const _errs35 = errors;
let valid2 = false;
const _errs36 = errors;
if(errors === _errs36){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.adjust_device_id === undefined) && (missing0 = "adjust_device_id")){
const err0 = {instancePath,schemaPath:"#/allOf/1/anyOf/0/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.adjust_device_id !== undefined){
let data16 = data.adjust_device_id;
if((typeof data16 !== "string") && (data16 !== null)){
const err1 = {instancePath:instancePath+"/adjust_device_id",schemaPath:"#/allOf/1/anyOf/0/properties/adjust_device_id/type",keyword:"type",params:{type: schema90.allOf[1].anyOf[0].properties.adjust_device_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/allOf/1/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs36 === errors;
valid2 = valid2 || _valid0;
if(_valid0){
var props0 = {};
props0.adjust_device_id = true;
}
const _errs40 = errors;
if(errors === _errs40){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.airbridge_device_id === undefined) && (missing1 = "airbridge_device_id")){
const err3 = {instancePath,schemaPath:"#/allOf/1/anyOf/1/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
if(data.airbridge_device_id !== undefined){
let data17 = data.airbridge_device_id;
if((typeof data17 !== "string") && (data17 !== null)){
const err4 = {instancePath:instancePath+"/airbridge_device_id",schemaPath:"#/allOf/1/anyOf/1/properties/airbridge_device_id/type",keyword:"type",params:{type: schema90.allOf[1].anyOf[1].properties.airbridge_device_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/allOf/1/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs40 === errors;
valid2 = valid2 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.airbridge_device_id = true;
}
}
const _errs44 = errors;
if(errors === _errs44){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.amplitude_device_id === undefined) && (missing2 = "amplitude_device_id")){
const err6 = {instancePath,schemaPath:"#/allOf/1/anyOf/2/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
if(data.amplitude_device_id !== undefined){
let data18 = data.amplitude_device_id;
if((typeof data18 !== "string") && (data18 !== null)){
const err7 = {instancePath:instancePath+"/amplitude_device_id",schemaPath:"#/allOf/1/anyOf/2/properties/amplitude_device_id/type",keyword:"type",params:{type: schema90.allOf[1].anyOf[2].properties.amplitude_device_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/allOf/1/anyOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid0 = _errs44 === errors;
valid2 = valid2 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.amplitude_device_id = true;
}
}
const _errs48 = errors;
if(errors === _errs48){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.amplitude_user_id === undefined) && (missing3 = "amplitude_user_id")){
const err9 = {instancePath,schemaPath:"#/allOf/1/anyOf/3/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
if(data.amplitude_user_id !== undefined){
let data19 = data.amplitude_user_id;
if((typeof data19 !== "string") && (data19 !== null)){
const err10 = {instancePath:instancePath+"/amplitude_user_id",schemaPath:"#/allOf/1/anyOf/3/properties/amplitude_user_id/type",keyword:"type",params:{type: schema90.allOf[1].anyOf[3].properties.amplitude_user_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/allOf/1/anyOf/3/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var _valid0 = _errs48 === errors;
valid2 = valid2 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.amplitude_user_id = true;
}
}
const _errs52 = errors;
if(errors === _errs52){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.appmetrica_device_id === undefined) && (missing4 = "appmetrica_device_id")){
const err12 = {instancePath,schemaPath:"#/allOf/1/anyOf/4/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
if(data.appmetrica_device_id !== undefined){
let data20 = data.appmetrica_device_id;
if((typeof data20 !== "string") && (data20 !== null)){
const err13 = {instancePath:instancePath+"/appmetrica_device_id",schemaPath:"#/allOf/1/anyOf/4/properties/appmetrica_device_id/type",keyword:"type",params:{type: schema90.allOf[1].anyOf[4].properties.appmetrica_device_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/allOf/1/anyOf/4/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var _valid0 = _errs52 === errors;
valid2 = valid2 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.appmetrica_device_id = true;
}
}
const _errs56 = errors;
if(errors === _errs56){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.appmetrica_profile_id === undefined) && (missing5 = "appmetrica_profile_id")){
const err15 = {instancePath,schemaPath:"#/allOf/1/anyOf/5/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
if(data.appmetrica_profile_id !== undefined){
let data21 = data.appmetrica_profile_id;
if((typeof data21 !== "string") && (data21 !== null)){
const err16 = {instancePath:instancePath+"/appmetrica_profile_id",schemaPath:"#/allOf/1/anyOf/5/properties/appmetrica_profile_id/type",keyword:"type",params:{type: schema90.allOf[1].anyOf[5].properties.appmetrica_profile_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/allOf/1/anyOf/5/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
var _valid0 = _errs56 === errors;
valid2 = valid2 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.appmetrica_profile_id = true;
}
}
const _errs60 = errors;
if(errors === _errs60){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((data.appsflyer_id === undefined) && (missing6 = "appsflyer_id")){
const err18 = {instancePath,schemaPath:"#/allOf/1/anyOf/6/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
if(data.appsflyer_id !== undefined){
let data22 = data.appsflyer_id;
if((typeof data22 !== "string") && (data22 !== null)){
const err19 = {instancePath:instancePath+"/appsflyer_id",schemaPath:"#/allOf/1/anyOf/6/properties/appsflyer_id/type",keyword:"type",params:{type: schema90.allOf[1].anyOf[6].properties.appsflyer_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/allOf/1/anyOf/6/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
var _valid0 = _errs60 === errors;
valid2 = valid2 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.appsflyer_id = true;
}
}
const _errs64 = errors;
if(errors === _errs64){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if((data.branch_id === undefined) && (missing7 = "branch_id")){
const err21 = {instancePath,schemaPath:"#/allOf/1/anyOf/7/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
if(data.branch_id !== undefined){
let data23 = data.branch_id;
if((typeof data23 !== "string") && (data23 !== null)){
const err22 = {instancePath:instancePath+"/branch_id",schemaPath:"#/allOf/1/anyOf/7/properties/branch_id/type",keyword:"type",params:{type: schema90.allOf[1].anyOf[7].properties.branch_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/allOf/1/anyOf/7/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
var _valid0 = _errs64 === errors;
valid2 = valid2 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.branch_id = true;
}
}
const _errs68 = errors;
if(errors === _errs68){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if((data.facebook_anonymous_id === undefined) && (missing8 = "facebook_anonymous_id")){
const err24 = {instancePath,schemaPath:"#/allOf/1/anyOf/8/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
else {
if(data.facebook_anonymous_id !== undefined){
let data24 = data.facebook_anonymous_id;
if((typeof data24 !== "string") && (data24 !== null)){
const err25 = {instancePath:instancePath+"/facebook_anonymous_id",schemaPath:"#/allOf/1/anyOf/8/properties/facebook_anonymous_id/type",keyword:"type",params:{type: schema90.allOf[1].anyOf[8].properties.facebook_anonymous_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/allOf/1/anyOf/8/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
var _valid0 = _errs68 === errors;
valid2 = valid2 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.facebook_anonymous_id = true;
}
}
const _errs72 = errors;
if(errors === _errs72){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing9;
if((data.firebase_app_instance_id === undefined) && (missing9 = "firebase_app_instance_id")){
const err27 = {instancePath,schemaPath:"#/allOf/1/anyOf/9/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
else {
if(data.firebase_app_instance_id !== undefined){
let data25 = data.firebase_app_instance_id;
if((typeof data25 !== "string") && (data25 !== null)){
const err28 = {instancePath:instancePath+"/firebase_app_instance_id",schemaPath:"#/allOf/1/anyOf/9/properties/firebase_app_instance_id/type",keyword:"type",params:{type: schema90.allOf[1].anyOf[9].properties.firebase_app_instance_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
}
else {
const err29 = {instancePath,schemaPath:"#/allOf/1/anyOf/9/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
var _valid0 = _errs72 === errors;
valid2 = valid2 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.firebase_app_instance_id = true;
}
}
const _errs76 = errors;
if(errors === _errs76){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing10;
if((data.mixpanel_user_id === undefined) && (missing10 = "mixpanel_user_id")){
const err30 = {instancePath,schemaPath:"#/allOf/1/anyOf/10/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
else {
if(data.mixpanel_user_id !== undefined){
let data26 = data.mixpanel_user_id;
if((typeof data26 !== "string") && (data26 !== null)){
const err31 = {instancePath:instancePath+"/mixpanel_user_id",schemaPath:"#/allOf/1/anyOf/10/properties/mixpanel_user_id/type",keyword:"type",params:{type: schema90.allOf[1].anyOf[10].properties.mixpanel_user_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
}
else {
const err32 = {instancePath,schemaPath:"#/allOf/1/anyOf/10/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
var _valid0 = _errs76 === errors;
valid2 = valid2 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.mixpanel_user_id = true;
}
}
const _errs80 = errors;
if(errors === _errs80){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing11;
if((data.one_signal_player_id === undefined) && (missing11 = "one_signal_player_id")){
const err33 = {instancePath,schemaPath:"#/allOf/1/anyOf/11/required",keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
else {
if(data.one_signal_player_id !== undefined){
let data27 = data.one_signal_player_id;
if((typeof data27 !== "string") && (data27 !== null)){
const err34 = {instancePath:instancePath+"/one_signal_player_id",schemaPath:"#/allOf/1/anyOf/11/properties/one_signal_player_id/type",keyword:"type",params:{type: schema90.allOf[1].anyOf[11].properties.one_signal_player_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
}
else {
const err35 = {instancePath,schemaPath:"#/allOf/1/anyOf/11/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
var _valid0 = _errs80 === errors;
valid2 = valid2 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.one_signal_player_id = true;
}
}
const _errs84 = errors;
if(errors === _errs84){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing12;
if((data.one_signal_subscription_id === undefined) && (missing12 = "one_signal_subscription_id")){
const err36 = {instancePath,schemaPath:"#/allOf/1/anyOf/12/required",keyword:"required",params:{missingProperty: missing12},message:"must have required property '"+missing12+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
else {
if(data.one_signal_subscription_id !== undefined){
let data28 = data.one_signal_subscription_id;
if((typeof data28 !== "string") && (data28 !== null)){
const err37 = {instancePath:instancePath+"/one_signal_subscription_id",schemaPath:"#/allOf/1/anyOf/12/properties/one_signal_subscription_id/type",keyword:"type",params:{type: schema90.allOf[1].anyOf[12].properties.one_signal_subscription_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
}
else {
const err38 = {instancePath,schemaPath:"#/allOf/1/anyOf/12/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
var _valid0 = _errs84 === errors;
valid2 = valid2 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.one_signal_subscription_id = true;
}
}
const _errs88 = errors;
if(errors === _errs88){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing13;
if((data.posthog_distinct_user_id === undefined) && (missing13 = "posthog_distinct_user_id")){
const err39 = {instancePath,schemaPath:"#/allOf/1/anyOf/13/required",keyword:"required",params:{missingProperty: missing13},message:"must have required property '"+missing13+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
else {
if(data.posthog_distinct_user_id !== undefined){
let data29 = data.posthog_distinct_user_id;
if((typeof data29 !== "string") && (data29 !== null)){
const err40 = {instancePath:instancePath+"/posthog_distinct_user_id",schemaPath:"#/allOf/1/anyOf/13/properties/posthog_distinct_user_id/type",keyword:"type",params:{type: schema90.allOf[1].anyOf[13].properties.posthog_distinct_user_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
}
else {
const err41 = {instancePath,schemaPath:"#/allOf/1/anyOf/13/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
var _valid0 = _errs88 === errors;
valid2 = valid2 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.posthog_distinct_user_id = true;
}
}
const _errs92 = errors;
if(errors === _errs92){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing14;
if((data.pushwoosh_hwid === undefined) && (missing14 = "pushwoosh_hwid")){
const err42 = {instancePath,schemaPath:"#/allOf/1/anyOf/14/required",keyword:"required",params:{missingProperty: missing14},message:"must have required property '"+missing14+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
else {
if(data.pushwoosh_hwid !== undefined){
let data30 = data.pushwoosh_hwid;
if((typeof data30 !== "string") && (data30 !== null)){
const err43 = {instancePath:instancePath+"/pushwoosh_hwid",schemaPath:"#/allOf/1/anyOf/14/properties/pushwoosh_hwid/type",keyword:"type",params:{type: schema90.allOf[1].anyOf[14].properties.pushwoosh_hwid.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
}
else {
const err44 = {instancePath,schemaPath:"#/allOf/1/anyOf/14/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
var _valid0 = _errs92 === errors;
valid2 = valid2 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.pushwoosh_hwid = true;
}
}
const _errs96 = errors;
if(errors === _errs96){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing15;
if((data.tenjin_analytics_installation_id === undefined) && (missing15 = "tenjin_analytics_installation_id")){
const err45 = {instancePath,schemaPath:"#/allOf/1/anyOf/15/required",keyword:"required",params:{missingProperty: missing15},message:"must have required property '"+missing15+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
else {
if(data.tenjin_analytics_installation_id !== undefined){
let data31 = data.tenjin_analytics_installation_id;
if((typeof data31 !== "string") && (data31 !== null)){
const err46 = {instancePath:instancePath+"/tenjin_analytics_installation_id",schemaPath:"#/allOf/1/anyOf/15/properties/tenjin_analytics_installation_id/type",keyword:"type",params:{type: schema90.allOf[1].anyOf[15].properties.tenjin_analytics_installation_id.type},message:"must be string,null"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
}
else {
const err47 = {instancePath,schemaPath:"#/allOf/1/anyOf/15/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
var _valid0 = _errs96 === errors;
valid2 = valid2 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.tenjin_analytics_installation_id = true;
}
}
if(!valid2){
const err48 = {instancePath,schemaPath:"#/allOf/1/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
validate246.errors = vErrors;
return false;
}
else {
errors = _errs35;
if(vErrors !== null){
if(_errs35){
vErrors.length = _errs35;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs34 === errors;
if(valid0){
if(props0 !== true){
props0 = props0 || {};
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
props0.one_signal_player_id = true;
props0.one_signal_subscription_id = true;
props0.posthog_distinct_user_id = true;
props0.pushwoosh_hwid = true;
props0.tenjin_analytics_installation_id = true;
}
}
}
validate246.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate246.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const IntegrationIdentifiersBadRequest = validate247;
const schema91 = {"anyOf":[{"type":"object","discriminator":{"propertyName":"error_code"},"oneOf":[{"$ref":"#/$defs/ValidationError"},{"$ref":"#/$defs/ParseError"}]}]};

function validate247(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate247.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.error_code;
if(typeof tag0 == "string"){
if(tag0 === "validation_error"){
if(!(validate116(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
var props0 = {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
else if(tag0 === "parse_error"){
if(!(validate118(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else {
const err0 = {instancePath,schemaPath:"#/anyOf/0/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "error_code", tagValue: tag0},message:"value of tag \"error_code\" must be in oneOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/anyOf/0/discriminator",keyword:"discriminator",params:{error: "tag", tag: "error_code", tagValue: tag0},message:"tag \"error_code\" must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate247.errors = vErrors;
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
validate247.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate247.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const RefundSaverSettingsResponse = validate250;
const schema92 = {"type":"object","required":["profile_id","settings"],"properties":{"profile_id":{"type":"string","format":"uuid"},"settings":{"$ref":"#/$defs/RefundSaverSettings"}}};
const schema93 = {"type":"object","properties":{"consent":{"type":["boolean","null"]},"custom_preference":{"type":["string","null"]}}};

function validate251(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate251.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.consent !== undefined){
let data0 = data.consent;
const _errs1 = errors;
if((typeof data0 !== "boolean") && (data0 !== null)){
validate251.errors = [{instancePath:instancePath+"/consent",schemaPath:"#/properties/consent/type",keyword:"type",params:{type: schema93.properties.consent.type},message:"must be boolean,null"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.custom_preference !== undefined){
let data1 = data.custom_preference;
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate251.errors = [{instancePath:instancePath+"/custom_preference",schemaPath:"#/properties/custom_preference/type",keyword:"type",params:{type: schema93.properties.custom_preference.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
else {
validate251.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate251.errors = vErrors;
return errors === 0;
}
validate251.evaluated = {"props":{"consent":true,"custom_preference":true},"dynamicProps":false,"dynamicItems":false};


function validate250(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate250.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.profile_id === undefined) && (missing0 = "profile_id")) || ((data.settings === undefined) && (missing0 = "settings"))){
validate250.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate250.errors = [{instancePath:instancePath+"/profile_id",schemaPath:"#/properties/profile_id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate250.errors = [{instancePath:instancePath+"/profile_id",schemaPath:"#/properties/profile_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.settings !== undefined){
const _errs3 = errors;
if(!(validate251(data.settings, {instancePath:instancePath+"/settings",parentData:data,parentDataProperty:"settings",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
errors = vErrors.length;
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
validate250.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate250.errors = vErrors;
return errors === 0;
}
validate250.evaluated = {"props":{"profile_id":true,"settings":true},"dynamicProps":false,"dynamicItems":false};

export const ProfileDoesNotExistBadRequestError = validate253;

function validate253(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate253.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.errors === undefined) && (missing0 = "errors")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))){
validate253.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate96(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate253.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
let data2 = data.error_code;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate253.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("profile_does_not_exist" !== data2){
validate253.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "profile_does_not_exist"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data2 === "profile_does_not_exist")){
validate253.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/enum",keyword:"enum",params:{allowedValues: schema66.properties.error_code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_code !== undefined){
let data3 = data.status_code;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate253.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate253.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate253.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate253.errors = vErrors;
return errors === 0;
}
validate253.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};

export const SetRefundSaverSettingsRequest = validate255;
const schema95 = {"allOf":[{"type":"object","properties":{"custom_preference":{"oneOf":[{"$ref":"#/$defs/RefundPreference"},{"type":"null"}]},"consent":{"type":["boolean","null"]}}},{"anyOf":[{"type":"object","required":["custom_preference"],"properties":{"custom_preference":{"oneOf":[{"$ref":"#/$defs/RefundPreference"},{"type":"null"}]}}},{"type":"object","required":["consent"],"properties":{"consent":{"type":["boolean","null"]}}}]}]};
const schema96 = {"type":"string","enum":["grant","no_preference","decline"]};

function validate256(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate256.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate256.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data === "grant") || (data === "no_preference")) || (data === "decline"))){
validate256.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema96.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate256.errors = vErrors;
return errors === 0;
}
validate256.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate255(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate255.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.custom_preference !== undefined){
let data0 = data.custom_preference;
const _errs2 = errors;
const _errs3 = errors;
let valid2 = false;
let passing0 = null;
const _errs4 = errors;
if(!(validate256(data0, {instancePath:instancePath+"/custom_preference",parentData:data,parentDataProperty:"custom_preference",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors);
errors = vErrors.length;
}
var _valid0 = _errs4 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs5 = errors;
if(data0 !== null){
const err0 = {instancePath:instancePath+"/custom_preference",schemaPath:"#/allOf/0/properties/custom_preference/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs5 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
}
}
if(!valid2){
const err1 = {instancePath:instancePath+"/custom_preference",schemaPath:"#/allOf/0/properties/custom_preference/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate255.errors = vErrors;
return false;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.consent !== undefined){
let data1 = data.consent;
const _errs7 = errors;
if((typeof data1 !== "boolean") && (data1 !== null)){
validate255.errors = [{instancePath:instancePath+"/consent",schemaPath:"#/allOf/0/properties/consent/type",keyword:"type",params:{type: schema95.allOf[0].properties.consent.type},message:"must be boolean,null"}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
}
}
else {
validate255.errors = [{instancePath,schemaPath:"#/allOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs9 = errors;
const _errs10 = errors;
let valid3 = false;
const _errs11 = errors;
if(errors === _errs11){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.custom_preference === undefined) && (missing0 = "custom_preference")){
const err2 = {instancePath,schemaPath:"#/allOf/1/anyOf/0/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
if(data.custom_preference !== undefined){
let data2 = data.custom_preference;
const _errs14 = errors;
let valid5 = false;
let passing1 = null;
const _errs15 = errors;
if(!(validate256(data2, {instancePath:instancePath+"/custom_preference",parentData:data,parentDataProperty:"custom_preference",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors);
errors = vErrors.length;
}
var _valid2 = _errs15 === errors;
if(_valid2){
valid5 = true;
passing1 = 0;
}
const _errs16 = errors;
if(data2 !== null){
const err3 = {instancePath:instancePath+"/custom_preference",schemaPath:"#/allOf/1/anyOf/0/properties/custom_preference/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid2 = _errs16 === errors;
if(_valid2 && valid5){
valid5 = false;
passing1 = [passing1, 1];
}
else {
if(_valid2){
valid5 = true;
passing1 = 1;
}
}
if(!valid5){
const err4 = {instancePath:instancePath+"/custom_preference",schemaPath:"#/allOf/1/anyOf/0/properties/custom_preference/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/allOf/1/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid1 = _errs11 === errors;
valid3 = valid3 || _valid1;
if(_valid1){
var props0 = {};
props0.custom_preference = true;
}
const _errs18 = errors;
if(errors === _errs18){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.consent === undefined) && (missing1 = "consent")){
const err6 = {instancePath,schemaPath:"#/allOf/1/anyOf/1/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
if(data.consent !== undefined){
let data3 = data.consent;
if((typeof data3 !== "boolean") && (data3 !== null)){
const err7 = {instancePath:instancePath+"/consent",schemaPath:"#/allOf/1/anyOf/1/properties/consent/type",keyword:"type",params:{type: schema95.allOf[1].anyOf[1].properties.consent.type},message:"must be boolean,null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/allOf/1/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid1 = _errs18 === errors;
valid3 = valid3 || _valid1;
if(_valid1){
if(props0 !== true){
props0 = props0 || {};
props0.consent = true;
}
}
if(!valid3){
const err9 = {instancePath,schemaPath:"#/allOf/1/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
validate255.errors = vErrors;
return false;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs9 === errors;
if(valid0){
if(props0 !== true){
props0 = props0 || {};
props0.custom_preference = true;
props0.consent = true;
}
}
}
validate255.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate255.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const RefundSaverSettingsBadRequest = validate259;
const schema97 = {"anyOf":[{"type":"object","discriminator":{"propertyName":"error_code"},"oneOf":[{"$ref":"#/$defs/ProfileDoesNotExistBadRequestError"},{"$ref":"#/$defs/ValidationError"},{"$ref":"#/$defs/ParseError"}]}]};

function validate259(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate259.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.error_code;
if(typeof tag0 == "string"){
if(tag0 === "profile_does_not_exist"){
if(!(validate172(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
errors = vErrors.length;
}
var props0 = {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
else if(tag0 === "validation_error"){
if(!(validate116(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else if(tag0 === "parse_error"){
if(!(validate118(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else {
const err0 = {instancePath,schemaPath:"#/anyOf/0/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "error_code", tagValue: tag0},message:"value of tag \"error_code\" must be in oneOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/anyOf/0/discriminator",keyword:"discriminator",params:{error: "tag", tag: "error_code", tagValue: tag0},message:"tag \"error_code\" must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate259.errors = vErrors;
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
validate259.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate259.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const ListPaywallsResponse = validate263;
const schema98 = {"type":"object","required":["data","meta"],"properties":{"data":{"type":"array","items":{"$ref":"#/$defs/ServerSidePaywallSummary"}},"meta":{"type":"object","required":["pagination"],"properties":{"pagination":{"$ref":"#/$defs/PagePagination"}}}}};
const schema99 = {"type":"object","required":["title","paywall_id","use_paywall_builder","use_paywall_builder_legacy","updated_at","created_at","state","is_deleted","products"],"properties":{"title":{"type":"string"},"paywall_id":{"type":"string","format":"uuid"},"use_paywall_builder":{"type":"boolean"},"use_paywall_builder_legacy":{"type":"boolean"},"updated_at":{"$ref":"#/$defs/Timestamp"},"created_at":{"$ref":"#/$defs/Timestamp"},"state":{"type":"string"},"is_deleted":{"type":"boolean"},"web_purchase_url":{"type":["string","null"],"format":"uri"},"products":{"type":"array","items":{"$ref":"#/$defs/ServerSideProduct"}}}};
const formats12 = module1.fullFormats.uri;
const schema100 = {"type":"object","required":["product_id","title","product_set","offer"],"properties":{"product_id":{"type":"string","format":"uuid"},"title":{"type":"string"},"product_set":{"type":"string"},"offer":{"oneOf":[{"$ref":"#/$defs/ServerSideProductOffer"},{"type":"null"}]}}};
const schema101 = {"type":"object","required":["product_offer_id","title"],"properties":{"product_offer_id":{"type":"string","format":"uuid"},"title":{"type":"string"}}};

function validate268(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate268.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.product_offer_id === undefined) && (missing0 = "product_offer_id")) || ((data.title === undefined) && (missing0 = "title"))){
validate268.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.product_offer_id !== undefined){
let data0 = data.product_offer_id;
const _errs1 = errors;
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate268.errors = [{instancePath:instancePath+"/product_offer_id",schemaPath:"#/properties/product_offer_id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate268.errors = [{instancePath:instancePath+"/product_offer_id",schemaPath:"#/properties/product_offer_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.title !== undefined){
const _errs3 = errors;
if(typeof data.title !== "string"){
validate268.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate268.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate268.errors = vErrors;
return errors === 0;
}
validate268.evaluated = {"props":{"product_offer_id":true,"title":true},"dynamicProps":false,"dynamicItems":false};


function validate267(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate267.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.product_id === undefined) && (missing0 = "product_id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.product_set === undefined) && (missing0 = "product_set"))) || ((data.offer === undefined) && (missing0 = "offer"))){
validate267.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.product_id !== undefined){
let data0 = data.product_id;
const _errs1 = errors;
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate267.errors = [{instancePath:instancePath+"/product_id",schemaPath:"#/properties/product_id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate267.errors = [{instancePath:instancePath+"/product_id",schemaPath:"#/properties/product_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.title !== undefined){
const _errs3 = errors;
if(typeof data.title !== "string"){
validate267.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.product_set !== undefined){
const _errs5 = errors;
if(typeof data.product_set !== "string"){
validate267.errors = [{instancePath:instancePath+"/product_set",schemaPath:"#/properties/product_set/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.offer !== undefined){
let data3 = data.offer;
const _errs7 = errors;
const _errs8 = errors;
let valid1 = false;
let passing0 = null;
const _errs9 = errors;
if(!(validate268(data3, {instancePath:instancePath+"/offer",parentData:data,parentDataProperty:"offer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
var props0 = {};
props0.product_offer_id = true;
props0.title = true;
}
const _errs10 = errors;
if(data3 !== null){
const err0 = {instancePath:instancePath+"/offer",schemaPath:"#/properties/offer/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs10 === errors;
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
const err1 = {instancePath:instancePath+"/offer",schemaPath:"#/properties/offer/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate267.errors = vErrors;
return false;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate267.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate267.errors = vErrors;
return errors === 0;
}
validate267.evaluated = {"props":{"product_id":true,"title":true,"product_set":true,"offer":true},"dynamicProps":false,"dynamicItems":false};


function validate264(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate264.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.title === undefined) && (missing0 = "title")) || ((data.paywall_id === undefined) && (missing0 = "paywall_id"))) || ((data.use_paywall_builder === undefined) && (missing0 = "use_paywall_builder"))) || ((data.use_paywall_builder_legacy === undefined) && (missing0 = "use_paywall_builder_legacy"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.is_deleted === undefined) && (missing0 = "is_deleted"))) || ((data.products === undefined) && (missing0 = "products"))){
validate264.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.title !== undefined){
const _errs1 = errors;
if(typeof data.title !== "string"){
validate264.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paywall_id !== undefined){
let data1 = data.paywall_id;
const _errs3 = errors;
if(errors === _errs3){
if(errors === _errs3){
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
validate264.errors = [{instancePath:instancePath+"/paywall_id",schemaPath:"#/properties/paywall_id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate264.errors = [{instancePath:instancePath+"/paywall_id",schemaPath:"#/properties/paywall_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.use_paywall_builder !== undefined){
const _errs5 = errors;
if(typeof data.use_paywall_builder !== "boolean"){
validate264.errors = [{instancePath:instancePath+"/use_paywall_builder",schemaPath:"#/properties/use_paywall_builder/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.use_paywall_builder_legacy !== undefined){
const _errs7 = errors;
if(typeof data.use_paywall_builder_legacy !== "boolean"){
validate264.errors = [{instancePath:instancePath+"/use_paywall_builder_legacy",schemaPath:"#/properties/use_paywall_builder_legacy/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updated_at !== undefined){
const _errs9 = errors;
if(!(validate68(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
const _errs10 = errors;
if(!(validate68(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
const _errs11 = errors;
if(typeof data.state !== "string"){
validate264.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_deleted !== undefined){
const _errs13 = errors;
if(typeof data.is_deleted !== "boolean"){
validate264.errors = [{instancePath:instancePath+"/is_deleted",schemaPath:"#/properties/is_deleted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.web_purchase_url !== undefined){
let data8 = data.web_purchase_url;
const _errs15 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate264.errors = [{instancePath:instancePath+"/web_purchase_url",schemaPath:"#/properties/web_purchase_url/type",keyword:"type",params:{type: schema99.properties.web_purchase_url.type},message:"must be string,null"}];
return false;
}
if(errors === _errs15){
if(errors === _errs15){
if(typeof data8 === "string"){
if(!(formats12(data8))){
validate264.errors = [{instancePath:instancePath+"/web_purchase_url",schemaPath:"#/properties/web_purchase_url/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
return false;
}
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.products !== undefined){
let data9 = data.products;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data9)){
var valid1 = true;
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
const _errs19 = errors;
if(!(validate267(data9[i0], {instancePath:instancePath+"/products/" + i0,parentData:data9,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate267.errors : vErrors.concat(validate267.errors);
errors = vErrors.length;
}
var valid1 = _errs19 === errors;
if(!valid1){
break;
}
}
}
else {
validate264.errors = [{instancePath:instancePath+"/products",schemaPath:"#/properties/products/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs17 === errors;
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
else {
validate264.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate264.errors = vErrors;
return errors === 0;
}
validate264.evaluated = {"props":{"title":true,"paywall_id":true,"use_paywall_builder":true,"use_paywall_builder_legacy":true,"updated_at":true,"created_at":true,"state":true,"is_deleted":true,"web_purchase_url":true,"products":true},"dynamicProps":false,"dynamicItems":false};

const schema102 = {"type":"object","required":["count","page","pages"],"properties":{"count":{"type":"integer"},"page":{"type":"integer"},"pages":{"type":"integer"}}};

function validate272(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate272.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.count === undefined) && (missing0 = "count")) || ((data.page === undefined) && (missing0 = "page"))) || ((data.pages === undefined) && (missing0 = "pages"))){
validate272.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.count !== undefined){
let data0 = data.count;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate272.errors = [{instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.page !== undefined){
let data1 = data.page;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate272.errors = [{instancePath:instancePath+"/page",schemaPath:"#/properties/page/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pages !== undefined){
let data2 = data.pages;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate272.errors = [{instancePath:instancePath+"/pages",schemaPath:"#/properties/pages/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
}
else {
validate272.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate272.errors = vErrors;
return errors === 0;
}
validate272.evaluated = {"props":{"count":true,"page":true,"pages":true},"dynamicProps":false,"dynamicItems":false};


function validate263(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate263.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.data === undefined) && (missing0 = "data")) || ((data.meta === undefined) && (missing0 = "meta"))){
validate263.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate264(data0[i0], {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate264.errors : vErrors.concat(validate264.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate263.errors = [{instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.meta !== undefined){
let data2 = data.meta;
const _errs4 = errors;
if(errors === _errs4){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((data2.pagination === undefined) && (missing1 = "pagination")){
validate263.errors = [{instancePath:instancePath+"/meta",schemaPath:"#/properties/meta/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data2.pagination !== undefined){
if(!(validate272(data2.pagination, {instancePath:instancePath+"/meta/pagination",parentData:data2,parentDataProperty:"pagination",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate272.errors : vErrors.concat(validate272.errors);
errors = vErrors.length;
}
}
}
}
else {
validate263.errors = [{instancePath:instancePath+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate263.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate263.errors = vErrors;
return errors === 0;
}
validate263.evaluated = {"props":{"data":true,"meta":true},"dynamicProps":false,"dynamicItems":false};

export const ValidationError = validate274;

function validate274(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate274.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.errors === undefined) && (missing0 = "errors")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))){
validate274.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate96(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate274.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
let data2 = data.error_code;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate274.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("validation_error" !== data2){
validate274.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "validation_error"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data2 === "validation_error")){
validate274.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/enum",keyword:"enum",params:{allowedValues: schema46.properties.error_code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_code !== undefined){
let data3 = data.status_code;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate274.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate274.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate274.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate274.errors = vErrors;
return errors === 0;
}
validate274.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};

export const ServerSidePaywall = validate276;
const schema104 = {"type":"object","required":["title","paywall_id","use_paywall_builder","use_paywall_builder_legacy","updated_at","created_at","state","is_deleted","products"],"properties":{"title":{"type":"string"},"paywall_id":{"type":"string","format":"uuid"},"use_paywall_builder":{"type":"boolean"},"use_paywall_builder_legacy":{"type":"boolean"},"updated_at":{"$ref":"#/$defs/Timestamp"},"created_at":{"$ref":"#/$defs/Timestamp"},"state":{"type":"string"},"is_deleted":{"type":"boolean"},"web_purchase_url":{"type":["string","null"],"format":"uri"},"products":{"type":"array","items":{"$ref":"#/$defs/ServerSideProduct"}},"remote_configs":{"type":"array","items":{"$ref":"#/$defs/ServerSideRemoteConfig"}},"main_screenshot":{"oneOf":[{"$ref":"#/$defs/PaywallScreenshot"},{"type":"null"}]}}};
const schema105 = {"type":"object","required":["locale","data"],"properties":{"locale":{"type":"string"},"data":{"type":"string"}}};

function validate280(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate280.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.locale === undefined) && (missing0 = "locale")) || ((data.data === undefined) && (missing0 = "data"))){
validate280.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.locale !== undefined){
const _errs1 = errors;
if(typeof data.locale !== "string"){
validate280.errors = [{instancePath:instancePath+"/locale",schemaPath:"#/properties/locale/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data !== undefined){
const _errs3 = errors;
if(typeof data.data !== "string"){
validate280.errors = [{instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate280.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate280.errors = vErrors;
return errors === 0;
}
validate280.evaluated = {"props":{"locale":true,"data":true},"dynamicProps":false,"dynamicItems":false};

const schema106 = {"type":"object","required":["image_id","url"],"properties":{"image_id":{"type":"integer"},"url":{"type":"string","format":"uri"}}};

function validate282(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate282.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.image_id === undefined) && (missing0 = "image_id")) || ((data.url === undefined) && (missing0 = "url"))){
validate282.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.image_id !== undefined){
let data0 = data.image_id;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate282.errors = [{instancePath:instancePath+"/image_id",schemaPath:"#/properties/image_id/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
let data1 = data.url;
const _errs3 = errors;
if(errors === _errs3){
if(errors === _errs3){
if(typeof data1 === "string"){
if(!(formats12(data1))){
validate282.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
return false;
}
}
else {
validate282.errors = [{instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
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
validate282.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate282.errors = vErrors;
return errors === 0;
}
validate282.evaluated = {"props":{"image_id":true,"url":true},"dynamicProps":false,"dynamicItems":false};


function validate276(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate276.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.title === undefined) && (missing0 = "title")) || ((data.paywall_id === undefined) && (missing0 = "paywall_id"))) || ((data.use_paywall_builder === undefined) && (missing0 = "use_paywall_builder"))) || ((data.use_paywall_builder_legacy === undefined) && (missing0 = "use_paywall_builder_legacy"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.state === undefined) && (missing0 = "state"))) || ((data.is_deleted === undefined) && (missing0 = "is_deleted"))) || ((data.products === undefined) && (missing0 = "products"))){
validate276.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.title !== undefined){
const _errs1 = errors;
if(typeof data.title !== "string"){
validate276.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paywall_id !== undefined){
let data1 = data.paywall_id;
const _errs3 = errors;
if(errors === _errs3){
if(errors === _errs3){
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
validate276.errors = [{instancePath:instancePath+"/paywall_id",schemaPath:"#/properties/paywall_id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate276.errors = [{instancePath:instancePath+"/paywall_id",schemaPath:"#/properties/paywall_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.use_paywall_builder !== undefined){
const _errs5 = errors;
if(typeof data.use_paywall_builder !== "boolean"){
validate276.errors = [{instancePath:instancePath+"/use_paywall_builder",schemaPath:"#/properties/use_paywall_builder/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.use_paywall_builder_legacy !== undefined){
const _errs7 = errors;
if(typeof data.use_paywall_builder_legacy !== "boolean"){
validate276.errors = [{instancePath:instancePath+"/use_paywall_builder_legacy",schemaPath:"#/properties/use_paywall_builder_legacy/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updated_at !== undefined){
const _errs9 = errors;
if(!(validate68(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
const _errs10 = errors;
if(!(validate68(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
const _errs11 = errors;
if(typeof data.state !== "string"){
validate276.errors = [{instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_deleted !== undefined){
const _errs13 = errors;
if(typeof data.is_deleted !== "boolean"){
validate276.errors = [{instancePath:instancePath+"/is_deleted",schemaPath:"#/properties/is_deleted/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.web_purchase_url !== undefined){
let data8 = data.web_purchase_url;
const _errs15 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate276.errors = [{instancePath:instancePath+"/web_purchase_url",schemaPath:"#/properties/web_purchase_url/type",keyword:"type",params:{type: schema104.properties.web_purchase_url.type},message:"must be string,null"}];
return false;
}
if(errors === _errs15){
if(errors === _errs15){
if(typeof data8 === "string"){
if(!(formats12(data8))){
validate276.errors = [{instancePath:instancePath+"/web_purchase_url",schemaPath:"#/properties/web_purchase_url/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""}];
return false;
}
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.products !== undefined){
let data9 = data.products;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data9)){
var valid1 = true;
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
const _errs19 = errors;
if(!(validate267(data9[i0], {instancePath:instancePath+"/products/" + i0,parentData:data9,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate267.errors : vErrors.concat(validate267.errors);
errors = vErrors.length;
}
var valid1 = _errs19 === errors;
if(!valid1){
break;
}
}
}
else {
validate276.errors = [{instancePath:instancePath+"/products",schemaPath:"#/properties/products/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.remote_configs !== undefined){
let data11 = data.remote_configs;
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data11)){
var valid2 = true;
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
const _errs22 = errors;
if(!(validate280(data11[i1], {instancePath:instancePath+"/remote_configs/" + i1,parentData:data11,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate280.errors : vErrors.concat(validate280.errors);
errors = vErrors.length;
}
var valid2 = _errs22 === errors;
if(!valid2){
break;
}
}
}
else {
validate276.errors = [{instancePath:instancePath+"/remote_configs",schemaPath:"#/properties/remote_configs/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.main_screenshot !== undefined){
let data13 = data.main_screenshot;
const _errs23 = errors;
const _errs24 = errors;
let valid3 = false;
let passing0 = null;
const _errs25 = errors;
if(!(validate282(data13, {instancePath:instancePath+"/main_screenshot",parentData:data,parentDataProperty:"main_screenshot",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
errors = vErrors.length;
}
var _valid0 = _errs25 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
var props0 = {};
props0.image_id = true;
props0.url = true;
}
const _errs26 = errors;
if(data13 !== null){
const err0 = {instancePath:instancePath+"/main_screenshot",schemaPath:"#/properties/main_screenshot/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs26 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid3 = true;
passing0 = 1;
}
}
if(!valid3){
const err1 = {instancePath:instancePath+"/main_screenshot",schemaPath:"#/properties/main_screenshot/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate276.errors = vErrors;
return false;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs23 === errors;
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
else {
validate276.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate276.errors = vErrors;
return errors === 0;
}
validate276.evaluated = {"props":{"title":true,"paywall_id":true,"use_paywall_builder":true,"use_paywall_builder_legacy":true,"updated_at":true,"created_at":true,"state":true,"is_deleted":true,"web_purchase_url":true,"products":true,"remote_configs":true,"main_screenshot":true},"dynamicProps":false,"dynamicItems":false};

export const PaywallDoesNotExistError = validate284;
const schema107 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"paywall_does_not_exist","enum":["paywall_does_not_exist"]},"status_code":{"type":"integer","const":404}}};

function validate284(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate284.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.errors === undefined) && (missing0 = "errors")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))){
validate284.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate96(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate284.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
let data2 = data.error_code;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate284.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("paywall_does_not_exist" !== data2){
validate284.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "paywall_does_not_exist"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data2 === "paywall_does_not_exist")){
validate284.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/enum",keyword:"enum",params:{allowedValues: schema107.properties.error_code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_code !== undefined){
let data3 = data.status_code;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate284.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(404 !== data3){
validate284.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 404},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate284.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate284.errors = vErrors;
return errors === 0;
}
validate284.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};

export const UpdatePaywallRequest = validate286;
const schema108 = {"type":"object","required":["remote_configs"],"properties":{"remote_configs":{"type":"array","items":{"$ref":"#/$defs/ServerSideRemoteConfig"}}}};

function validate286(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate286.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.remote_configs === undefined) && (missing0 = "remote_configs")){
validate286.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.remote_configs !== undefined){
let data0 = data.remote_configs;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate280(data0[i0], {instancePath:instancePath+"/remote_configs/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate280.errors : vErrors.concat(validate280.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate286.errors = [{instancePath:instancePath+"/remote_configs",schemaPath:"#/properties/remote_configs/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
else {
validate286.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate286.errors = vErrors;
return errors === 0;
}
validate286.evaluated = {"props":{"remote_configs":true},"dynamicProps":false,"dynamicItems":false};

export const UpdatePaywallBadRequest = validate288;
const schema109 = {"anyOf":[{"type":"object","discriminator":{"propertyName":"error_code"},"oneOf":[{"$ref":"#/$defs/ValidationError"},{"$ref":"#/$defs/ParseError"}]}]};

function validate288(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate288.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.error_code;
if(typeof tag0 == "string"){
if(tag0 === "validation_error"){
if(!(validate116(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
var props0 = {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
else if(tag0 === "parse_error"){
if(!(validate118(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else {
const err0 = {instancePath,schemaPath:"#/anyOf/0/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "error_code", tagValue: tag0},message:"value of tag \"error_code\" must be in oneOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/anyOf/0/discriminator",keyword:"discriminator",params:{error: "tag", tag: "error_code", tagValue: tag0},message:"tag \"error_code\" must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate288.errors = vErrors;
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
validate288.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate288.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const ListVirtualCurrencyTransactionsResponse = validate291;
const schema110 = {"type":"object","required":["data","pagination"],"properties":{"data":{"type":"array","items":{"$ref":"#/$defs/VirtualCurrencyTransaction"}},"pagination":{"$ref":"#/$defs/CursorPagination"}}};
const schema111 = {"type":"object","required":["transaction_id","transaction_type","items","created_at"],"properties":{"transaction_id":{"type":"string","format":"uuid"},"transaction_type":{"type":"string"},"items":{"type":"array","items":{"$ref":"#/$defs/VirtualCurrencyTransactionItem"}},"metadata":{"type":["object","null"],"additionalProperties":{"type":"string"}},"created_at":{"$ref":"#/$defs/Timestamp"}}};
const schema112 = {"type":"object","required":["currency_code","amount","balance_after"],"properties":{"currency_code":{"type":"string"},"amount":{"type":"integer","format":"int32"},"balance_after":{"type":"integer","format":"int32"}}};

function validate293(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate293.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.currency_code === undefined) && (missing0 = "currency_code")) || ((data.amount === undefined) && (missing0 = "amount"))) || ((data.balance_after === undefined) && (missing0 = "balance_after"))){
validate293.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.currency_code !== undefined){
const _errs1 = errors;
if(typeof data.currency_code !== "string"){
validate293.errors = [{instancePath:instancePath+"/currency_code",schemaPath:"#/properties/currency_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amount !== undefined){
let data1 = data.amount;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate293.errors = [{instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.balance_after !== undefined){
let data2 = data.balance_after;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate293.errors = [{instancePath:instancePath+"/balance_after",schemaPath:"#/properties/balance_after/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
}
else {
validate293.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate293.errors = vErrors;
return errors === 0;
}
validate293.evaluated = {"props":{"currency_code":true,"amount":true,"balance_after":true},"dynamicProps":false,"dynamicItems":false};


function validate292(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate292.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.transaction_id === undefined) && (missing0 = "transaction_id")) || ((data.transaction_type === undefined) && (missing0 = "transaction_type"))) || ((data.items === undefined) && (missing0 = "items"))) || ((data.created_at === undefined) && (missing0 = "created_at"))){
validate292.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.transaction_id !== undefined){
let data0 = data.transaction_id;
const _errs1 = errors;
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate292.errors = [{instancePath:instancePath+"/transaction_id",schemaPath:"#/properties/transaction_id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate292.errors = [{instancePath:instancePath+"/transaction_id",schemaPath:"#/properties/transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.transaction_type !== undefined){
const _errs3 = errors;
if(typeof data.transaction_type !== "string"){
validate292.errors = [{instancePath:instancePath+"/transaction_type",schemaPath:"#/properties/transaction_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.items !== undefined){
let data2 = data.items;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(!(validate293(data2[i0], {instancePath:instancePath+"/items/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate293.errors : vErrors.concat(validate293.errors);
errors = vErrors.length;
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
else {
validate292.errors = [{instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metadata !== undefined){
let data4 = data.metadata;
const _errs8 = errors;
if((!(data4 && typeof data4 == "object" && !Array.isArray(data4))) && (data4 !== null)){
validate292.errors = [{instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: schema111.properties.metadata.type},message:"must be object,null"}];
return false;
}
if(errors === _errs8){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key0 in data4){
const _errs11 = errors;
if(typeof data4[key0] !== "string"){
validate292.errors = [{instancePath:instancePath+"/metadata/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metadata/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs11 === errors;
if(!valid2){
break;
}
}
}
}
var valid0 = _errs8 === errors;
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
}
}
}
}
}
}
else {
validate292.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate292.errors = vErrors;
return errors === 0;
}
validate292.evaluated = {"props":{"transaction_id":true,"transaction_type":true,"items":true,"metadata":true,"created_at":true},"dynamicProps":false,"dynamicItems":false};

const schema113 = {"type":"object","required":["next_cursor"],"properties":{"next_cursor":{"type":["string","null"]}}};

function validate297(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate297.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.next_cursor === undefined) && (missing0 = "next_cursor")){
validate297.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.next_cursor !== undefined){
let data0 = data.next_cursor;
if((typeof data0 !== "string") && (data0 !== null)){
validate297.errors = [{instancePath:instancePath+"/next_cursor",schemaPath:"#/properties/next_cursor/type",keyword:"type",params:{type: schema113.properties.next_cursor.type},message:"must be string,null"}];
return false;
}
}
}
}
else {
validate297.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate297.errors = vErrors;
return errors === 0;
}
validate297.evaluated = {"props":{"next_cursor":true},"dynamicProps":false,"dynamicItems":false};


function validate291(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate291.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.data === undefined) && (missing0 = "data")) || ((data.pagination === undefined) && (missing0 = "pagination"))){
validate291.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
let data0 = data.data;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate292(data0[i0], {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate291.errors = [{instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pagination !== undefined){
const _errs4 = errors;
if(!(validate297(data.pagination, {instancePath:instancePath+"/pagination",parentData:data,parentDataProperty:"pagination",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate297.errors : vErrors.concat(validate297.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate291.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate291.errors = vErrors;
return errors === 0;
}
validate291.evaluated = {"props":{"data":true,"pagination":true},"dynamicProps":false,"dynamicItems":false};

export const ListVirtualCurrencyTransactionsBadRequest = validate299;
const schema114 = {"anyOf":[{"type":"object","discriminator":{"propertyName":"error_code"},"oneOf":[{"$ref":"#/$defs/ValidationError"},{"$ref":"#/$defs/InvalidCursorError"}]}]};
const schema115 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"invalid_cursor","enum":["invalid_cursor"]},"status_code":{"type":"integer","const":400}}};

function validate300(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate300.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.errors === undefined) && (missing0 = "errors")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))){
validate300.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate96(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate300.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
let data2 = data.error_code;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate300.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("invalid_cursor" !== data2){
validate300.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "invalid_cursor"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data2 === "invalid_cursor")){
validate300.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/enum",keyword:"enum",params:{allowedValues: schema115.properties.error_code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_code !== undefined){
let data3 = data.status_code;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate300.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate300.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate300.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate300.errors = vErrors;
return errors === 0;
}
validate300.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};


function validate299(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate299.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.error_code;
if(typeof tag0 == "string"){
if(tag0 === "validation_error"){
if(!(validate116(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
var props0 = {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
else if(tag0 === "invalid_cursor"){
if(!(validate300(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate300.errors : vErrors.concat(validate300.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else {
const err0 = {instancePath,schemaPath:"#/anyOf/0/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "error_code", tagValue: tag0},message:"value of tag \"error_code\" must be in oneOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/anyOf/0/discriminator",keyword:"discriminator",params:{error: "tag", tag: "error_code", tagValue: tag0},message:"tag \"error_code\" must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate299.errors = vErrors;
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
validate299.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate299.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const FeatureNotEnabledError = validate304;
const schema116 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"feature_not_enabled","enum":["feature_not_enabled"]},"status_code":{"type":"integer","const":403}}};

function validate304(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate304.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.errors === undefined) && (missing0 = "errors")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))){
validate304.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate96(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate304.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
let data2 = data.error_code;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate304.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("feature_not_enabled" !== data2){
validate304.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "feature_not_enabled"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data2 === "feature_not_enabled")){
validate304.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/enum",keyword:"enum",params:{allowedValues: schema116.properties.error_code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_code !== undefined){
let data3 = data.status_code;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate304.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(403 !== data3){
validate304.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 403},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate304.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate304.errors = vErrors;
return errors === 0;
}
validate304.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};

export const CreateVirtualCurrencyTransactionRequest = validate306;
const schema117 = {"type":"object","required":["items"],"properties":{"items":{"type":"array","minItems":1,"maxItems":20,"items":{"$ref":"#/$defs/VirtualCurrencyAmount"}},"metadata":{"type":["object","null"],"maxProperties":5,"propertyNames":{"pattern":"^[a-z0-9_]{1,30}$"},"additionalProperties":{"type":"string","maxLength":200}}}};
const schema118 = {"type":"object","required":["currency_code","amount"],"properties":{"currency_code":{"type":"string"},"amount":{"type":"integer","format":"int32"}}};

function validate307(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate307.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.currency_code === undefined) && (missing0 = "currency_code")) || ((data.amount === undefined) && (missing0 = "amount"))){
validate307.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.currency_code !== undefined){
const _errs1 = errors;
if(typeof data.currency_code !== "string"){
validate307.errors = [{instancePath:instancePath+"/currency_code",schemaPath:"#/properties/currency_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amount !== undefined){
let data1 = data.amount;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate307.errors = [{instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate307.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate307.errors = vErrors;
return errors === 0;
}
validate307.evaluated = {"props":{"currency_code":true,"amount":true},"dynamicProps":false,"dynamicItems":false};

const pattern9 = new RegExp("^[a-z0-9_]{1,30}$", "u");

function validate306(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate306.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.items === undefined) && (missing0 = "items")){
validate306.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.items !== undefined){
let data0 = data.items;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length > 20){
validate306.errors = [{instancePath:instancePath+"/items",schemaPath:"#/properties/items/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"}];
return false;
}
else {
if(data0.length < 1){
validate306.errors = [{instancePath:instancePath+"/items",schemaPath:"#/properties/items/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate307(data0[i0], {instancePath:instancePath+"/items/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate306.errors = [{instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metadata !== undefined){
let data2 = data.metadata;
const _errs4 = errors;
if((!(data2 && typeof data2 == "object" && !Array.isArray(data2))) && (data2 !== null)){
validate306.errors = [{instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: schema117.properties.metadata.type},message:"must be object,null"}];
return false;
}
if(errors === _errs4){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length > 5){
validate306.errors = [{instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/maxProperties",keyword:"maxProperties",params:{limit: 5},message:"must NOT have more than 5 properties"}];
return false;
}
else {
for(const key0 in data2){
const _errs6 = errors;
if(typeof key0 === "string"){
if(!pattern9.test(key0)){
const err0 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9_]{1,30}$"},message:"must match pattern \""+"^[a-z0-9_]{1,30}$"+"\"",propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid2 = _errs6 === errors;
if(!valid2){
const err1 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate306.errors = vErrors;
return false;
break;
}
}
if(valid2){
for(const key1 in data2){
let data3 = data2[key1];
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func1(data3) > 200){
validate306.errors = [{instancePath:instancePath+"/metadata/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metadata/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
}
else {
validate306.errors = [{instancePath:instancePath+"/metadata/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/metadata/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs8 === errors;
if(!valid3){
break;
}
}
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate306.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate306.errors = vErrors;
return errors === 0;
}
validate306.evaluated = {"props":{"items":true,"metadata":true},"dynamicProps":false,"dynamicItems":false};

export const CreateVirtualCurrencyTransactionResponse = validate309;
const schema119 = {"type":"object","required":["transaction_id","balances"],"properties":{"transaction_id":{"type":"string","format":"uuid"},"balances":{"type":"array","items":{"$ref":"#/$defs/VirtualCurrencyBalance"}}}};
const schema120 = {"type":"object","required":["code","name","balance","held","available"],"properties":{"code":{"type":"string"},"name":{"type":"string"},"balance":{"type":"integer","format":"int32"},"held":{"type":"integer","format":"int32"},"available":{"type":"integer","format":"int32"}}};

function validate310(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate310.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.code === undefined) && (missing0 = "code")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.balance === undefined) && (missing0 = "balance"))) || ((data.held === undefined) && (missing0 = "held"))) || ((data.available === undefined) && (missing0 = "available"))){
validate310.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.code !== undefined){
const _errs1 = errors;
if(typeof data.code !== "string"){
validate310.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs3 = errors;
if(typeof data.name !== "string"){
validate310.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.balance !== undefined){
let data2 = data.balance;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate310.errors = [{instancePath:instancePath+"/balance",schemaPath:"#/properties/balance/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.held !== undefined){
let data3 = data.held;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate310.errors = [{instancePath:instancePath+"/held",schemaPath:"#/properties/held/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.available !== undefined){
let data4 = data.available;
const _errs9 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate310.errors = [{instancePath:instancePath+"/available",schemaPath:"#/properties/available/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs9 === errors;
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
else {
validate310.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate310.errors = vErrors;
return errors === 0;
}
validate310.evaluated = {"props":{"code":true,"name":true,"balance":true,"held":true,"available":true},"dynamicProps":false,"dynamicItems":false};


function validate309(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate309.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.transaction_id === undefined) && (missing0 = "transaction_id")) || ((data.balances === undefined) && (missing0 = "balances"))){
validate309.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.transaction_id !== undefined){
let data0 = data.transaction_id;
const _errs1 = errors;
if(errors === _errs1){
if(errors === _errs1){
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate309.errors = [{instancePath:instancePath+"/transaction_id",schemaPath:"#/properties/transaction_id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate309.errors = [{instancePath:instancePath+"/transaction_id",schemaPath:"#/properties/transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(data.balances !== undefined){
let data1 = data.balances;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate310(data1[i0], {instancePath:instancePath+"/balances/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate310.errors : vErrors.concat(validate310.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate309.errors = [{instancePath:instancePath+"/balances",schemaPath:"#/properties/balances/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
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
validate309.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate309.errors = vErrors;
return errors === 0;
}
validate309.evaluated = {"props":{"transaction_id":true,"balances":true},"dynamicProps":false,"dynamicItems":false};

export const CreateVirtualCurrencyTransactionBadRequest = validate312;
const schema121 = {"anyOf":[{"type":"object","discriminator":{"propertyName":"error_code"},"oneOf":[{"$ref":"#/$defs/InsufficientBalanceError"},{"$ref":"#/$defs/UnknownCurrencyError"},{"$ref":"#/$defs/DuplicateCurrencyError"},{"$ref":"#/$defs/AmountZeroError"},{"$ref":"#/$defs/BalanceOverflowError"},{"$ref":"#/$defs/EmptyItemsError"},{"$ref":"#/$defs/IdempotencyKeyInvalidError"},{"$ref":"#/$defs/ParseError"}]}]};
const schema122 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"insufficient_balance","enum":["insufficient_balance"]},"status_code":{"type":"integer","const":400}}};

function validate313(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate313.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.errors === undefined) && (missing0 = "errors")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))){
validate313.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate96(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate313.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
let data2 = data.error_code;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate313.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("insufficient_balance" !== data2){
validate313.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "insufficient_balance"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data2 === "insufficient_balance")){
validate313.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/enum",keyword:"enum",params:{allowedValues: schema122.properties.error_code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_code !== undefined){
let data3 = data.status_code;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate313.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate313.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate313.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate313.errors = vErrors;
return errors === 0;
}
validate313.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};

const schema123 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"unknown_currency","enum":["unknown_currency"]},"status_code":{"type":"integer","const":400}}};

function validate315(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate315.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.errors === undefined) && (missing0 = "errors")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))){
validate315.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate96(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate315.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
let data2 = data.error_code;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate315.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("unknown_currency" !== data2){
validate315.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "unknown_currency"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data2 === "unknown_currency")){
validate315.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/enum",keyword:"enum",params:{allowedValues: schema123.properties.error_code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_code !== undefined){
let data3 = data.status_code;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate315.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate315.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate315.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate315.errors = vErrors;
return errors === 0;
}
validate315.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};

const schema124 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"duplicate_currency","enum":["duplicate_currency"]},"status_code":{"type":"integer","const":400}}};

function validate317(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate317.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.errors === undefined) && (missing0 = "errors")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))){
validate317.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate96(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate317.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
let data2 = data.error_code;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate317.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("duplicate_currency" !== data2){
validate317.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "duplicate_currency"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data2 === "duplicate_currency")){
validate317.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/enum",keyword:"enum",params:{allowedValues: schema124.properties.error_code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_code !== undefined){
let data3 = data.status_code;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate317.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate317.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate317.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate317.errors = vErrors;
return errors === 0;
}
validate317.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};

const schema125 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"amount_zero","enum":["amount_zero"]},"status_code":{"type":"integer","const":400}}};

function validate319(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate319.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.errors === undefined) && (missing0 = "errors")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))){
validate319.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate96(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate319.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
let data2 = data.error_code;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate319.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("amount_zero" !== data2){
validate319.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "amount_zero"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data2 === "amount_zero")){
validate319.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/enum",keyword:"enum",params:{allowedValues: schema125.properties.error_code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_code !== undefined){
let data3 = data.status_code;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate319.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate319.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate319.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate319.errors = vErrors;
return errors === 0;
}
validate319.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};

const schema126 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"balance_overflow","enum":["balance_overflow"]},"status_code":{"type":"integer","const":400}}};

function validate321(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate321.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.errors === undefined) && (missing0 = "errors")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))){
validate321.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate96(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate321.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
let data2 = data.error_code;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate321.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("balance_overflow" !== data2){
validate321.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "balance_overflow"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data2 === "balance_overflow")){
validate321.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/enum",keyword:"enum",params:{allowedValues: schema126.properties.error_code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_code !== undefined){
let data3 = data.status_code;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate321.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate321.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate321.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate321.errors = vErrors;
return errors === 0;
}
validate321.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};

const schema127 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"empty_items","enum":["empty_items"]},"status_code":{"type":"integer","const":400}}};

function validate323(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate323.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.errors === undefined) && (missing0 = "errors")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))){
validate323.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate96(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate323.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
let data2 = data.error_code;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate323.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("empty_items" !== data2){
validate323.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "empty_items"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data2 === "empty_items")){
validate323.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/enum",keyword:"enum",params:{allowedValues: schema127.properties.error_code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_code !== undefined){
let data3 = data.status_code;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate323.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate323.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate323.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate323.errors = vErrors;
return errors === 0;
}
validate323.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};

const schema128 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"idempotency_key_invalid","enum":["idempotency_key_invalid"]},"status_code":{"type":"integer","const":400}}};

function validate325(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate325.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.errors === undefined) && (missing0 = "errors")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))){
validate325.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate96(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate325.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
let data2 = data.error_code;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate325.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("idempotency_key_invalid" !== data2){
validate325.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "idempotency_key_invalid"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data2 === "idempotency_key_invalid")){
validate325.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/enum",keyword:"enum",params:{allowedValues: schema128.properties.error_code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_code !== undefined){
let data3 = data.status_code;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate325.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate325.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate325.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate325.errors = vErrors;
return errors === 0;
}
validate325.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};


function validate312(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate312.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.error_code;
if(typeof tag0 == "string"){
if(tag0 === "insufficient_balance"){
if(!(validate313(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors);
errors = vErrors.length;
}
var props0 = {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
else if(tag0 === "unknown_currency"){
if(!(validate315(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate315.errors : vErrors.concat(validate315.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else if(tag0 === "duplicate_currency"){
if(!(validate317(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate317.errors : vErrors.concat(validate317.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else if(tag0 === "amount_zero"){
if(!(validate319(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate319.errors : vErrors.concat(validate319.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else if(tag0 === "balance_overflow"){
if(!(validate321(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate321.errors : vErrors.concat(validate321.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else if(tag0 === "empty_items"){
if(!(validate323(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate323.errors : vErrors.concat(validate323.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else if(tag0 === "idempotency_key_invalid"){
if(!(validate325(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else if(tag0 === "parse_error"){
if(!(validate118(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else {
const err0 = {instancePath,schemaPath:"#/anyOf/0/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "error_code", tagValue: tag0},message:"value of tag \"error_code\" must be in oneOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/anyOf/0/discriminator",keyword:"discriminator",params:{error: "tag", tag: "error_code", tagValue: tag0},message:"tag \"error_code\" must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate312.errors = vErrors;
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
validate312.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate312.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const CreateVirtualCurrencyTransactionConflict = validate335;
const schema129 = {"anyOf":[{"type":"object","discriminator":{"propertyName":"error_code"},"oneOf":[{"$ref":"#/$defs/IdempotencyInFlightError"},{"$ref":"#/$defs/DuplicateSourceTransactionError"}]}]};
const schema130 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"idempotency_in_flight","enum":["idempotency_in_flight"]},"status_code":{"type":"integer","const":409}}};

function validate336(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate336.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.errors === undefined) && (missing0 = "errors")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))){
validate336.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate96(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate336.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
let data2 = data.error_code;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate336.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("idempotency_in_flight" !== data2){
validate336.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "idempotency_in_flight"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data2 === "idempotency_in_flight")){
validate336.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/enum",keyword:"enum",params:{allowedValues: schema130.properties.error_code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_code !== undefined){
let data3 = data.status_code;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate336.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(409 !== data3){
validate336.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 409},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate336.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate336.errors = vErrors;
return errors === 0;
}
validate336.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};

const schema131 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"duplicate_source_transaction","enum":["duplicate_source_transaction"]},"status_code":{"type":"integer","const":409}}};

function validate338(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate338.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.errors === undefined) && (missing0 = "errors")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))){
validate338.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate96(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate338.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
let data2 = data.error_code;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate338.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("duplicate_source_transaction" !== data2){
validate338.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "duplicate_source_transaction"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data2 === "duplicate_source_transaction")){
validate338.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/enum",keyword:"enum",params:{allowedValues: schema131.properties.error_code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_code !== undefined){
let data3 = data.status_code;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate338.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(409 !== data3){
validate338.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 409},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate338.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate338.errors = vErrors;
return errors === 0;
}
validate338.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};


function validate335(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate335.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.error_code;
if(typeof tag0 == "string"){
if(tag0 === "idempotency_in_flight"){
if(!(validate336(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate336.errors : vErrors.concat(validate336.errors);
errors = vErrors.length;
}
var props0 = {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
else if(tag0 === "duplicate_source_transaction"){
if(!(validate338(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate338.errors : vErrors.concat(validate338.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else {
const err0 = {instancePath,schemaPath:"#/anyOf/0/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "error_code", tagValue: tag0},message:"value of tag \"error_code\" must be in oneOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/anyOf/0/discriminator",keyword:"discriminator",params:{error: "tag", tag: "error_code", tagValue: tag0},message:"tag \"error_code\" must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate335.errors = vErrors;
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
validate335.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate335.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const ValidationUnprocessableContentError = validate342;
const schema132 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"validation_error","enum":["validation_error"]},"status_code":{"type":"integer","const":422}}};

function validate342(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate342.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.errors === undefined) && (missing0 = "errors")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))){
validate342.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate96(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate342.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
let data2 = data.error_code;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate342.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("validation_error" !== data2){
validate342.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "validation_error"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data2 === "validation_error")){
validate342.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/enum",keyword:"enum",params:{allowedValues: schema132.properties.error_code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_code !== undefined){
let data3 = data.status_code;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate342.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(422 !== data3){
validate342.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 422},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate342.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate342.errors = vErrors;
return errors === 0;
}
validate342.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};

export const ListVirtualCurrencyBalancesResponse = validate344;
const schema133 = {"type":"object","required":["response_created_at","data"],"properties":{"response_created_at":{"type":"integer","format":"int64"},"data":{"type":"array","items":{"$ref":"#/$defs/VirtualCurrencyBalance"}}}};

function validate344(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate344.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.response_created_at === undefined) && (missing0 = "response_created_at")) || ((data.data === undefined) && (missing0 = "data"))){
validate344.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.response_created_at !== undefined){
let data0 = data.response_created_at;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate344.errors = [{instancePath:instancePath+"/response_created_at",schemaPath:"#/properties/response_created_at/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data !== undefined){
let data1 = data.data;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs5 = errors;
if(!(validate310(data1[i0], {instancePath:instancePath+"/data/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate310.errors : vErrors.concat(validate310.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate344.errors = [{instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
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
validate344.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate344.errors = vErrors;
return errors === 0;
}
validate344.evaluated = {"props":{"response_created_at":true,"data":true},"dynamicProps":false,"dynamicItems":false};

export const GetPaywallRequest = validate346;
const schema134 = {"allOf":[{"type":"object","required":["store","placement_id"],"properties":{"store":{"$ref":"#/$defs/Store"},"placement_id":{"type":"string","minLength":1},"locale":{"type":"string"},"customer_user_id":{"type":"string","minLength":1},"profile_id":{"type":"string","minLength":1}}},{"anyOf":[{"type":"object","required":["customer_user_id"],"properties":{"customer_user_id":{"type":"string","minLength":1}}},{"type":"object","required":["profile_id"],"properties":{"profile_id":{"type":"string","minLength":1}}}]}]};

function validate346(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate346.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.store === undefined) && (missing0 = "store")) || ((data.placement_id === undefined) && (missing0 = "placement_id"))){
validate346.errors = [{instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.store !== undefined){
const _errs2 = errors;
if(!(validate78(data.store, {instancePath:instancePath+"/store",parentData:data,parentDataProperty:"store",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.placement_id !== undefined){
let data1 = data.placement_id;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func1(data1) < 1){
validate346.errors = [{instancePath:instancePath+"/placement_id",schemaPath:"#/allOf/0/properties/placement_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate346.errors = [{instancePath:instancePath+"/placement_id",schemaPath:"#/allOf/0/properties/placement_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.locale !== undefined){
const _errs5 = errors;
if(typeof data.locale !== "string"){
validate346.errors = [{instancePath:instancePath+"/locale",schemaPath:"#/allOf/0/properties/locale/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.customer_user_id !== undefined){
let data3 = data.customer_user_id;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(func1(data3) < 1){
validate346.errors = [{instancePath:instancePath+"/customer_user_id",schemaPath:"#/allOf/0/properties/customer_user_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate346.errors = [{instancePath:instancePath+"/customer_user_id",schemaPath:"#/allOf/0/properties/customer_user_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.profile_id !== undefined){
let data4 = data.profile_id;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(func1(data4) < 1){
validate346.errors = [{instancePath:instancePath+"/profile_id",schemaPath:"#/allOf/0/properties/profile_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate346.errors = [{instancePath:instancePath+"/profile_id",schemaPath:"#/allOf/0/properties/profile_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs9 === errors;
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
else {
validate346.errors = [{instancePath,schemaPath:"#/allOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs11 = errors;
const _errs12 = errors;
let valid2 = false;
const _errs13 = errors;
if(errors === _errs13){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.customer_user_id === undefined) && (missing1 = "customer_user_id")){
const err0 = {instancePath,schemaPath:"#/allOf/1/anyOf/0/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.customer_user_id !== undefined){
let data5 = data.customer_user_id;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data5 === "string"){
if(func1(data5) < 1){
const err1 = {instancePath:instancePath+"/customer_user_id",schemaPath:"#/allOf/1/anyOf/0/properties/customer_user_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/customer_user_id",schemaPath:"#/allOf/1/anyOf/0/properties/customer_user_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/allOf/1/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs13 === errors;
valid2 = valid2 || _valid0;
if(_valid0){
var props0 = {};
props0.customer_user_id = true;
}
const _errs17 = errors;
if(errors === _errs17){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.profile_id === undefined) && (missing2 = "profile_id")){
const err4 = {instancePath,schemaPath:"#/allOf/1/anyOf/1/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(data.profile_id !== undefined){
let data6 = data.profile_id;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data6 === "string"){
if(func1(data6) < 1){
const err5 = {instancePath:instancePath+"/profile_id",schemaPath:"#/allOf/1/anyOf/1/properties/profile_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/profile_id",schemaPath:"#/allOf/1/anyOf/1/properties/profile_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/allOf/1/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid0 = _errs17 === errors;
valid2 = valid2 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.profile_id = true;
}
}
if(!valid2){
const err8 = {instancePath,schemaPath:"#/allOf/1/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate346.errors = vErrors;
return false;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs11 === errors;
if(valid0){
if(props0 !== true){
props0 = props0 || {};
props0.store = true;
props0.placement_id = true;
props0.locale = true;
props0.customer_user_id = true;
props0.profile_id = true;
}
}
}
validate346.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate346.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const Paywall = validate348;
const schema135 = {"type":"object","required":["placement_id","variation_id","paywall_id","paywall_name","products"],"properties":{"placement_id":{"type":"string"},"variation_id":{"type":"string","format":"uuid"},"paywall_id":{"type":"string","format":"uuid"},"ab_test_name":{"type":"string"},"paywall_name":{"type":"string"},"products":{"type":"array","items":{"$ref":"#/$defs/Product"}},"remote_config":{"$ref":"#/$defs/RemoteConfig"}}};
const schema136 = {"type":"object","required":["is_consumable","vendor_product_id"],"properties":{"title":{"type":"string"},"is_consumable":{"type":"boolean"},"adapty_product_id":{"type":"string"},"vendor_product_id":{"type":"string"},"introductory_offer_eligibility":{"type":"boolean"},"promotional_offer_eligibility":{"type":"boolean"},"base_plan_id":{"type":["string","null"]},"offer":{"oneOf":[{"$ref":"#/$defs/Offer"},{"type":"null"}]}}};

function validate349(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate349.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.is_consumable === undefined) && (missing0 = "is_consumable")) || ((data.vendor_product_id === undefined) && (missing0 = "vendor_product_id"))){
validate349.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.title !== undefined){
const _errs1 = errors;
if(typeof data.title !== "string"){
validate349.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_consumable !== undefined){
const _errs3 = errors;
if(typeof data.is_consumable !== "boolean"){
validate349.errors = [{instancePath:instancePath+"/is_consumable",schemaPath:"#/properties/is_consumable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.adapty_product_id !== undefined){
const _errs5 = errors;
if(typeof data.adapty_product_id !== "string"){
validate349.errors = [{instancePath:instancePath+"/adapty_product_id",schemaPath:"#/properties/adapty_product_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vendor_product_id !== undefined){
const _errs7 = errors;
if(typeof data.vendor_product_id !== "string"){
validate349.errors = [{instancePath:instancePath+"/vendor_product_id",schemaPath:"#/properties/vendor_product_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.introductory_offer_eligibility !== undefined){
const _errs9 = errors;
if(typeof data.introductory_offer_eligibility !== "boolean"){
validate349.errors = [{instancePath:instancePath+"/introductory_offer_eligibility",schemaPath:"#/properties/introductory_offer_eligibility/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.promotional_offer_eligibility !== undefined){
const _errs11 = errors;
if(typeof data.promotional_offer_eligibility !== "boolean"){
validate349.errors = [{instancePath:instancePath+"/promotional_offer_eligibility",schemaPath:"#/properties/promotional_offer_eligibility/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.base_plan_id !== undefined){
let data6 = data.base_plan_id;
const _errs13 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate349.errors = [{instancePath:instancePath+"/base_plan_id",schemaPath:"#/properties/base_plan_id/type",keyword:"type",params:{type: schema136.properties.base_plan_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.offer !== undefined){
let data7 = data.offer;
const _errs15 = errors;
const _errs16 = errors;
let valid1 = false;
let passing0 = null;
const _errs17 = errors;
if(!(validate58(data7, {instancePath:instancePath+"/offer",parentData:data,parentDataProperty:"offer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var _valid0 = _errs17 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
var props0 = {};
props0.category = true;
props0.type = true;
props0.id = true;
}
const _errs18 = errors;
if(data7 !== null){
const err0 = {instancePath:instancePath+"/offer",schemaPath:"#/properties/offer/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs18 === errors;
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
const err1 = {instancePath:instancePath+"/offer",schemaPath:"#/properties/offer/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate349.errors = vErrors;
return false;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs15 === errors;
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
else {
validate349.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate349.errors = vErrors;
return errors === 0;
}
validate349.evaluated = {"props":{"title":true,"is_consumable":true,"adapty_product_id":true,"vendor_product_id":true,"introductory_offer_eligibility":true,"promotional_offer_eligibility":true,"base_plan_id":true,"offer":true},"dynamicProps":false,"dynamicItems":false};

const schema137 = {"type":"object","required":["lang","data"],"properties":{"lang":{"type":"string"},"data":{"type":"string"}}};

function validate352(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate352.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.lang === undefined) && (missing0 = "lang")) || ((data.data === undefined) && (missing0 = "data"))){
validate352.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.lang !== undefined){
const _errs1 = errors;
if(typeof data.lang !== "string"){
validate352.errors = [{instancePath:instancePath+"/lang",schemaPath:"#/properties/lang/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data !== undefined){
const _errs3 = errors;
if(typeof data.data !== "string"){
validate352.errors = [{instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate352.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate352.errors = vErrors;
return errors === 0;
}
validate352.evaluated = {"props":{"lang":true,"data":true},"dynamicProps":false,"dynamicItems":false};


function validate348(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate348.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.placement_id === undefined) && (missing0 = "placement_id")) || ((data.variation_id === undefined) && (missing0 = "variation_id"))) || ((data.paywall_id === undefined) && (missing0 = "paywall_id"))) || ((data.paywall_name === undefined) && (missing0 = "paywall_name"))) || ((data.products === undefined) && (missing0 = "products"))){
validate348.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.placement_id !== undefined){
const _errs1 = errors;
if(typeof data.placement_id !== "string"){
validate348.errors = [{instancePath:instancePath+"/placement_id",schemaPath:"#/properties/placement_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.variation_id !== undefined){
let data1 = data.variation_id;
const _errs3 = errors;
if(errors === _errs3){
if(errors === _errs3){
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
validate348.errors = [{instancePath:instancePath+"/variation_id",schemaPath:"#/properties/variation_id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate348.errors = [{instancePath:instancePath+"/variation_id",schemaPath:"#/properties/variation_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paywall_id !== undefined){
let data2 = data.paywall_id;
const _errs5 = errors;
if(errors === _errs5){
if(errors === _errs5){
if(typeof data2 === "string"){
if(!(formats0.test(data2))){
validate348.errors = [{instancePath:instancePath+"/paywall_id",schemaPath:"#/properties/paywall_id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate348.errors = [{instancePath:instancePath+"/paywall_id",schemaPath:"#/properties/paywall_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ab_test_name !== undefined){
const _errs7 = errors;
if(typeof data.ab_test_name !== "string"){
validate348.errors = [{instancePath:instancePath+"/ab_test_name",schemaPath:"#/properties/ab_test_name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paywall_name !== undefined){
const _errs9 = errors;
if(typeof data.paywall_name !== "string"){
validate348.errors = [{instancePath:instancePath+"/paywall_name",schemaPath:"#/properties/paywall_name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.products !== undefined){
let data5 = data.products;
const _errs11 = errors;
if(errors === _errs11){
if(Array.isArray(data5)){
var valid1 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs13 = errors;
if(!(validate349(data5[i0], {instancePath:instancePath+"/products/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate349.errors : vErrors.concat(validate349.errors);
errors = vErrors.length;
}
var valid1 = _errs13 === errors;
if(!valid1){
break;
}
}
}
else {
validate348.errors = [{instancePath:instancePath+"/products",schemaPath:"#/properties/products/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.remote_config !== undefined){
const _errs14 = errors;
if(!(validate352(data.remote_config, {instancePath:instancePath+"/remote_config",parentData:data,parentDataProperty:"remote_config",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate352.errors : vErrors.concat(validate352.errors);
errors = vErrors.length;
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
validate348.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate348.errors = vErrors;
return errors === 0;
}
validate348.evaluated = {"props":{"placement_id":true,"variation_id":true,"paywall_id":true,"ab_test_name":true,"paywall_name":true,"products":true,"remote_config":true},"dynamicProps":false,"dynamicItems":false};

export const PaywallBadRequest = validate354;
const schema138 = {"anyOf":[{"type":"object","discriminator":{"propertyName":"error_code"},"oneOf":[{"$ref":"#/$defs/ValidationError"},{"$ref":"#/$defs/ParseError"}]}]};

function validate354(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate354.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.error_code;
if(typeof tag0 == "string"){
if(tag0 === "validation_error"){
if(!(validate116(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
var props0 = {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
else if(tag0 === "parse_error"){
if(!(validate118(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else {
const err0 = {instancePath,schemaPath:"#/anyOf/0/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "error_code", tagValue: tag0},message:"value of tag \"error_code\" must be in oneOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/anyOf/0/discriminator",keyword:"discriminator",params:{error: "tag", tag: "error_code", tagValue: tag0},message:"tag \"error_code\" must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate354.errors = vErrors;
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
validate354.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate354.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const PaywallVariationNotFound = validate357;
const schema139 = {"anyOf":[{"type":"object","discriminator":{"propertyName":"error_code"},"oneOf":[{"$ref":"#/$defs/VariationDoesNotExistError"},{"$ref":"#/$defs/ProfileDoesNotExistError"}]}]};
const schema140 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"VARIATION_DOES_NOT_EXIST_ERROR","enum":["VARIATION_DOES_NOT_EXIST_ERROR"]},"status_code":{"type":"integer","const":404}}};

function validate358(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate358.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.errors === undefined) && (missing0 = "errors")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))){
validate358.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate96(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate358.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
let data2 = data.error_code;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate358.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("VARIATION_DOES_NOT_EXIST_ERROR" !== data2){
validate358.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "VARIATION_DOES_NOT_EXIST_ERROR"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data2 === "VARIATION_DOES_NOT_EXIST_ERROR")){
validate358.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/enum",keyword:"enum",params:{allowedValues: schema140.properties.error_code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_code !== undefined){
let data3 = data.status_code;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate358.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(404 !== data3){
validate358.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 404},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate358.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate358.errors = vErrors;
return errors === 0;
}
validate358.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};


function validate357(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate357.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.error_code;
if(typeof tag0 == "string"){
if(tag0 === "VARIATION_DOES_NOT_EXIST_ERROR"){
if(!(validate358(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate358.errors : vErrors.concat(validate358.errors);
errors = vErrors.length;
}
var props0 = {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
else if(tag0 === "profile_does_not_exist"){
if(!(validate98(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else {
const err0 = {instancePath,schemaPath:"#/anyOf/0/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "error_code", tagValue: tag0},message:"value of tag \"error_code\" must be in oneOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/anyOf/0/discriminator",keyword:"discriminator",params:{error: "tag", tag: "error_code", tagValue: tag0},message:"tag \"error_code\" must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate357.errors = vErrors;
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
validate357.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate357.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const RecordPaywallViewRequest = validate362;
const schema141 = {"allOf":[{"type":"object","required":["store","variation_id"],"properties":{"store":{"$ref":"#/$defs/Store"},"variation_id":{"type":"string","format":"uuid"},"visited_at":{"$ref":"#/$defs/Timestamp"},"customer_user_id":{"type":"string","minLength":1},"profile_id":{"type":"string","minLength":1}}},{"anyOf":[{"type":"object","required":["customer_user_id"],"properties":{"customer_user_id":{"type":"string","minLength":1}}},{"type":"object","required":["profile_id"],"properties":{"profile_id":{"type":"string","minLength":1}}}]}]};

function validate362(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate362.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.store === undefined) && (missing0 = "store")) || ((data.variation_id === undefined) && (missing0 = "variation_id"))){
validate362.errors = [{instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.store !== undefined){
const _errs2 = errors;
if(!(validate78(data.store, {instancePath:instancePath+"/store",parentData:data,parentDataProperty:"store",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.variation_id !== undefined){
let data1 = data.variation_id;
const _errs3 = errors;
if(errors === _errs3){
if(errors === _errs3){
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
validate362.errors = [{instancePath:instancePath+"/variation_id",schemaPath:"#/allOf/0/properties/variation_id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate362.errors = [{instancePath:instancePath+"/variation_id",schemaPath:"#/allOf/0/properties/variation_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.visited_at !== undefined){
const _errs5 = errors;
if(!(validate68(data.visited_at, {instancePath:instancePath+"/visited_at",parentData:data,parentDataProperty:"visited_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.customer_user_id !== undefined){
let data3 = data.customer_user_id;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data3 === "string"){
if(func1(data3) < 1){
validate362.errors = [{instancePath:instancePath+"/customer_user_id",schemaPath:"#/allOf/0/properties/customer_user_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate362.errors = [{instancePath:instancePath+"/customer_user_id",schemaPath:"#/allOf/0/properties/customer_user_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.profile_id !== undefined){
let data4 = data.profile_id;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data4 === "string"){
if(func1(data4) < 1){
validate362.errors = [{instancePath:instancePath+"/profile_id",schemaPath:"#/allOf/0/properties/profile_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate362.errors = [{instancePath:instancePath+"/profile_id",schemaPath:"#/allOf/0/properties/profile_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs8 === errors;
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
else {
validate362.errors = [{instancePath,schemaPath:"#/allOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs10 = errors;
const _errs11 = errors;
let valid2 = false;
const _errs12 = errors;
if(errors === _errs12){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.customer_user_id === undefined) && (missing1 = "customer_user_id")){
const err0 = {instancePath,schemaPath:"#/allOf/1/anyOf/0/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.customer_user_id !== undefined){
let data5 = data.customer_user_id;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data5 === "string"){
if(func1(data5) < 1){
const err1 = {instancePath:instancePath+"/customer_user_id",schemaPath:"#/allOf/1/anyOf/0/properties/customer_user_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/customer_user_id",schemaPath:"#/allOf/1/anyOf/0/properties/customer_user_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/allOf/1/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs12 === errors;
valid2 = valid2 || _valid0;
if(_valid0){
var props0 = {};
props0.customer_user_id = true;
}
const _errs16 = errors;
if(errors === _errs16){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.profile_id === undefined) && (missing2 = "profile_id")){
const err4 = {instancePath,schemaPath:"#/allOf/1/anyOf/1/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(data.profile_id !== undefined){
let data6 = data.profile_id;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data6 === "string"){
if(func1(data6) < 1){
const err5 = {instancePath:instancePath+"/profile_id",schemaPath:"#/allOf/1/anyOf/1/properties/profile_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/profile_id",schemaPath:"#/allOf/1/anyOf/1/properties/profile_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/allOf/1/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid0 = _errs16 === errors;
valid2 = valid2 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.profile_id = true;
}
}
if(!valid2){
const err8 = {instancePath,schemaPath:"#/allOf/1/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate362.errors = vErrors;
return false;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs10 === errors;
if(valid0){
if(props0 !== true){
props0 = props0 || {};
props0.store = true;
props0.variation_id = true;
props0.visited_at = true;
props0.customer_user_id = true;
props0.profile_id = true;
}
}
}
validate362.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate362.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const PaywallViewBadRequest = validate365;
const schema142 = {"anyOf":[{"type":"object","discriminator":{"propertyName":"error_code"},"oneOf":[{"$ref":"#/$defs/ValidationError"},{"$ref":"#/$defs/ParseError"},{"$ref":"#/$defs/DatetimeError"}]}]};
const schema143 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"datetime","enum":["datetime"]},"status_code":{"type":"integer","const":400}}};

function validate366(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate366.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.errors === undefined) && (missing0 = "errors")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))){
validate366.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate96(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate366.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
let data2 = data.error_code;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate366.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("datetime" !== data2){
validate366.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "datetime"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data2 === "datetime")){
validate366.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/enum",keyword:"enum",params:{allowedValues: schema143.properties.error_code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_code !== undefined){
let data3 = data.status_code;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate366.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate366.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate366.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate366.errors = vErrors;
return errors === 0;
}
validate366.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};


function validate365(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate365.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.error_code;
if(typeof tag0 == "string"){
if(tag0 === "validation_error"){
if(!(validate116(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
var props0 = {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
else if(tag0 === "parse_error"){
if(!(validate118(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else if(tag0 === "datetime"){
if(!(validate366(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate366.errors : vErrors.concat(validate366.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else {
const err0 = {instancePath,schemaPath:"#/anyOf/0/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "error_code", tagValue: tag0},message:"value of tag \"error_code\" must be in oneOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/anyOf/0/discriminator",keyword:"discriminator",params:{error: "tag", tag: "error_code", tagValue: tag0},message:"tag \"error_code\" must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate365.errors = vErrors;
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
validate365.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate365.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const AddAttributionRequest = validate371;
const schema144 = {"allOf":[{"type":"object","required":["status"],"properties":{"status":{"type":"string","enum":["organic","non_organic","unknown"]},"attribution_user_id":{"type":"string"},"channel":{"type":"string"},"campaign":{"type":"string"},"ad_group":{"type":"string"},"ad_set":{"type":"string"},"creative":{"type":"string"},"customer_user_id":{"type":"string","minLength":1},"profile_id":{"type":"string","minLength":1}}},{"anyOf":[{"type":"object","required":["customer_user_id"],"properties":{"customer_user_id":{"type":"string","minLength":1}}},{"type":"object","required":["profile_id"],"properties":{"profile_id":{"type":"string","minLength":1}}}]}]};

function validate371(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate371.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status === undefined) && (missing0 = "status")){
validate371.errors = [{instancePath,schemaPath:"#/allOf/0/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.status !== undefined){
let data0 = data.status;
const _errs2 = errors;
if(typeof data0 !== "string"){
validate371.errors = [{instancePath:instancePath+"/status",schemaPath:"#/allOf/0/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data0 === "organic") || (data0 === "non_organic")) || (data0 === "unknown"))){
validate371.errors = [{instancePath:instancePath+"/status",schemaPath:"#/allOf/0/properties/status/enum",keyword:"enum",params:{allowedValues: schema144.allOf[0].properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.attribution_user_id !== undefined){
const _errs4 = errors;
if(typeof data.attribution_user_id !== "string"){
validate371.errors = [{instancePath:instancePath+"/attribution_user_id",schemaPath:"#/allOf/0/properties/attribution_user_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.channel !== undefined){
const _errs6 = errors;
if(typeof data.channel !== "string"){
validate371.errors = [{instancePath:instancePath+"/channel",schemaPath:"#/allOf/0/properties/channel/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.campaign !== undefined){
const _errs8 = errors;
if(typeof data.campaign !== "string"){
validate371.errors = [{instancePath:instancePath+"/campaign",schemaPath:"#/allOf/0/properties/campaign/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.ad_group !== undefined){
const _errs10 = errors;
if(typeof data.ad_group !== "string"){
validate371.errors = [{instancePath:instancePath+"/ad_group",schemaPath:"#/allOf/0/properties/ad_group/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.ad_set !== undefined){
const _errs12 = errors;
if(typeof data.ad_set !== "string"){
validate371.errors = [{instancePath:instancePath+"/ad_set",schemaPath:"#/allOf/0/properties/ad_set/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.creative !== undefined){
const _errs14 = errors;
if(typeof data.creative !== "string"){
validate371.errors = [{instancePath:instancePath+"/creative",schemaPath:"#/allOf/0/properties/creative/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.customer_user_id !== undefined){
let data7 = data.customer_user_id;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data7 === "string"){
if(func1(data7) < 1){
validate371.errors = [{instancePath:instancePath+"/customer_user_id",schemaPath:"#/allOf/0/properties/customer_user_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate371.errors = [{instancePath:instancePath+"/customer_user_id",schemaPath:"#/allOf/0/properties/customer_user_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs16 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.profile_id !== undefined){
let data8 = data.profile_id;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data8 === "string"){
if(func1(data8) < 1){
validate371.errors = [{instancePath:instancePath+"/profile_id",schemaPath:"#/allOf/0/properties/profile_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate371.errors = [{instancePath:instancePath+"/profile_id",schemaPath:"#/allOf/0/properties/profile_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs18 === errors;
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
else {
validate371.errors = [{instancePath,schemaPath:"#/allOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs20 = errors;
const _errs21 = errors;
let valid2 = false;
const _errs22 = errors;
if(errors === _errs22){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.customer_user_id === undefined) && (missing1 = "customer_user_id")){
const err0 = {instancePath,schemaPath:"#/allOf/1/anyOf/0/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.customer_user_id !== undefined){
let data9 = data.customer_user_id;
const _errs24 = errors;
if(errors === _errs24){
if(typeof data9 === "string"){
if(func1(data9) < 1){
const err1 = {instancePath:instancePath+"/customer_user_id",schemaPath:"#/allOf/1/anyOf/0/properties/customer_user_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/customer_user_id",schemaPath:"#/allOf/1/anyOf/0/properties/customer_user_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/allOf/1/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs22 === errors;
valid2 = valid2 || _valid0;
if(_valid0){
var props0 = {};
props0.customer_user_id = true;
}
const _errs26 = errors;
if(errors === _errs26){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.profile_id === undefined) && (missing2 = "profile_id")){
const err4 = {instancePath,schemaPath:"#/allOf/1/anyOf/1/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(data.profile_id !== undefined){
let data10 = data.profile_id;
const _errs28 = errors;
if(errors === _errs28){
if(typeof data10 === "string"){
if(func1(data10) < 1){
const err5 = {instancePath:instancePath+"/profile_id",schemaPath:"#/allOf/1/anyOf/1/properties/profile_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/profile_id",schemaPath:"#/allOf/1/anyOf/1/properties/profile_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/allOf/1/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid0 = _errs26 === errors;
valid2 = valid2 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.profile_id = true;
}
}
if(!valid2){
const err8 = {instancePath,schemaPath:"#/allOf/1/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate371.errors = vErrors;
return false;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs20 === errors;
if(valid0){
if(props0 !== true){
props0 = props0 || {};
props0.status = true;
props0.attribution_user_id = true;
props0.channel = true;
props0.campaign = true;
props0.ad_group = true;
props0.ad_set = true;
props0.creative = true;
props0.customer_user_id = true;
props0.profile_id = true;
}
}
}
validate371.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate371.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const AttributionBadRequest = validate372;
const schema145 = {"anyOf":[{"type":"object","discriminator":{"propertyName":"error_code"},"oneOf":[{"$ref":"#/$defs/ValidationError"},{"$ref":"#/$defs/ParseError"},{"$ref":"#/$defs/EnumError"}]}]};
const schema146 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"enum","enum":["enum"]},"status_code":{"type":"integer","const":400}}};

function validate373(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate373.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.errors === undefined) && (missing0 = "errors")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))){
validate373.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate96(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate373.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
let data2 = data.error_code;
const _errs4 = errors;
if(typeof data2 !== "string"){
validate373.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("enum" !== data2){
validate373.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "enum"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data2 === "enum")){
validate373.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/enum",keyword:"enum",params:{allowedValues: schema146.properties.error_code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_code !== undefined){
let data3 = data.status_code;
const _errs6 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate373.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate373.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate373.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate373.errors = vErrors;
return errors === 0;
}
validate373.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};


function validate372(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate372.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.error_code;
if(typeof tag0 == "string"){
if(tag0 === "validation_error"){
if(!(validate116(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
var props0 = {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
else if(tag0 === "parse_error"){
if(!(validate118(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else if(tag0 === "enum"){
if(!(validate373(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate373.errors : vErrors.concat(validate373.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else {
const err0 = {instancePath,schemaPath:"#/anyOf/0/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "error_code", tagValue: tag0},message:"value of tag \"error_code\" must be in oneOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/anyOf/0/discriminator",keyword:"discriminator",params:{error: "tag", tag: "error_code", tagValue: tag0},message:"tag \"error_code\" must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate372.errors = vErrors;
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
validate372.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate372.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const AnalyticsDataRequest = validate378;
const schema147 = {"type":"object","required":["chart_id","filters"],"properties":{"chart_id":{"$ref":"#/$defs/AnalyticsChartId"},"filters":{"$ref":"#/$defs/MetricsFilters"},"period_unit":{"$ref":"#/$defs/AnalyticsPeriodUnit","default":"month"},"date_type":{"$ref":"#/$defs/AnalyticsDateType","default":"purchase_date"},"segmentation":{"type":"string"},"format":{"$ref":"#/$defs/AnalyticsFormat","default":"json"}}};
const schema148 = {"type":"string","enum":["revenue","mrr","arr","arppu","subscriptions_active","subscriptions_new","subscriptions_renewal_cancelled","subscriptions_expired","trials_active","trials_new","trials_renewal_cancelled","trials_expired","grace_period","billing_issue","refund_events","refund_money","non_subscriptions","arpu","installs"]};

function validate379(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate379.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate379.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((((((((((((((((data === "revenue") || (data === "mrr")) || (data === "arr")) || (data === "arppu")) || (data === "subscriptions_active")) || (data === "subscriptions_new")) || (data === "subscriptions_renewal_cancelled")) || (data === "subscriptions_expired")) || (data === "trials_active")) || (data === "trials_new")) || (data === "trials_renewal_cancelled")) || (data === "trials_expired")) || (data === "grace_period")) || (data === "billing_issue")) || (data === "refund_events")) || (data === "refund_money")) || (data === "non_subscriptions")) || (data === "arpu")) || (data === "installs"))){
validate379.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema148.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate379.errors = vErrors;
return errors === 0;
}
validate379.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema149 = {"type":"object","required":["date"],"properties":{"date":{"type":"array","items":{"type":"string"}},"compare_date":{"type":"array","items":{"type":"string"}},"store":{"type":"array","items":{"type":"string"}},"country":{"type":"array","items":{"type":"string"}},"store_product_id":{"type":"array","items":{"type":"string"}},"duration":{"type":"array","items":{"type":"string"}},"attribution_source":{"type":"array","items":{"type":"string"}},"attribution_status":{"type":"array","items":{"type":"string"}},"attribution_channel":{"type":"array","items":{"type":"string"}},"attribution_campaign":{"type":"array","items":{"type":"string"}},"attribution_adgroup":{"type":"array","items":{"type":"string"}},"attribution_adset":{"type":"array","items":{"type":"string"}},"attribution_creative":{"type":"array","items":{"type":"string"}},"offer_category":{"type":"array","items":{"type":"string"}},"offer_type":{"type":"array","items":{"type":"string"}},"offer_id":{"type":"array","items":{"type":"string"}}}};

function validate381(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate381.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.date === undefined) && (missing0 = "date")){
validate381.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.date !== undefined){
let data0 = data.date;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(typeof data0[i0] !== "string"){
validate381.errors = [{instancePath:instancePath+"/date/" + i0,schemaPath:"#/properties/date/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate381.errors = [{instancePath:instancePath+"/date",schemaPath:"#/properties/date/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.compare_date !== undefined){
let data2 = data.compare_date;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
const _errs7 = errors;
if(typeof data2[i1] !== "string"){
validate381.errors = [{instancePath:instancePath+"/compare_date/" + i1,schemaPath:"#/properties/compare_date/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
}
else {
validate381.errors = [{instancePath:instancePath+"/compare_date",schemaPath:"#/properties/compare_date/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store !== undefined){
let data4 = data.store;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data4)){
var valid3 = true;
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
const _errs11 = errors;
if(typeof data4[i2] !== "string"){
validate381.errors = [{instancePath:instancePath+"/store/" + i2,schemaPath:"#/properties/store/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs11 === errors;
if(!valid3){
break;
}
}
}
else {
validate381.errors = [{instancePath:instancePath+"/store",schemaPath:"#/properties/store/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.country !== undefined){
let data6 = data.country;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data6)){
var valid4 = true;
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
const _errs15 = errors;
if(typeof data6[i3] !== "string"){
validate381.errors = [{instancePath:instancePath+"/country/" + i3,schemaPath:"#/properties/country/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs15 === errors;
if(!valid4){
break;
}
}
}
else {
validate381.errors = [{instancePath:instancePath+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store_product_id !== undefined){
let data8 = data.store_product_id;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data8)){
var valid5 = true;
const len4 = data8.length;
for(let i4=0; i4<len4; i4++){
const _errs19 = errors;
if(typeof data8[i4] !== "string"){
validate381.errors = [{instancePath:instancePath+"/store_product_id/" + i4,schemaPath:"#/properties/store_product_id/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs19 === errors;
if(!valid5){
break;
}
}
}
else {
validate381.errors = [{instancePath:instancePath+"/store_product_id",schemaPath:"#/properties/store_product_id/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duration !== undefined){
let data10 = data.duration;
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data10)){
var valid6 = true;
const len5 = data10.length;
for(let i5=0; i5<len5; i5++){
const _errs23 = errors;
if(typeof data10[i5] !== "string"){
validate381.errors = [{instancePath:instancePath+"/duration/" + i5,schemaPath:"#/properties/duration/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid6 = _errs23 === errors;
if(!valid6){
break;
}
}
}
else {
validate381.errors = [{instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attribution_source !== undefined){
let data12 = data.attribution_source;
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data12)){
var valid7 = true;
const len6 = data12.length;
for(let i6=0; i6<len6; i6++){
const _errs27 = errors;
if(typeof data12[i6] !== "string"){
validate381.errors = [{instancePath:instancePath+"/attribution_source/" + i6,schemaPath:"#/properties/attribution_source/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs27 === errors;
if(!valid7){
break;
}
}
}
else {
validate381.errors = [{instancePath:instancePath+"/attribution_source",schemaPath:"#/properties/attribution_source/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attribution_status !== undefined){
let data14 = data.attribution_status;
const _errs29 = errors;
if(errors === _errs29){
if(Array.isArray(data14)){
var valid8 = true;
const len7 = data14.length;
for(let i7=0; i7<len7; i7++){
const _errs31 = errors;
if(typeof data14[i7] !== "string"){
validate381.errors = [{instancePath:instancePath+"/attribution_status/" + i7,schemaPath:"#/properties/attribution_status/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs31 === errors;
if(!valid8){
break;
}
}
}
else {
validate381.errors = [{instancePath:instancePath+"/attribution_status",schemaPath:"#/properties/attribution_status/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attribution_channel !== undefined){
let data16 = data.attribution_channel;
const _errs33 = errors;
if(errors === _errs33){
if(Array.isArray(data16)){
var valid9 = true;
const len8 = data16.length;
for(let i8=0; i8<len8; i8++){
const _errs35 = errors;
if(typeof data16[i8] !== "string"){
validate381.errors = [{instancePath:instancePath+"/attribution_channel/" + i8,schemaPath:"#/properties/attribution_channel/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid9 = _errs35 === errors;
if(!valid9){
break;
}
}
}
else {
validate381.errors = [{instancePath:instancePath+"/attribution_channel",schemaPath:"#/properties/attribution_channel/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attribution_campaign !== undefined){
let data18 = data.attribution_campaign;
const _errs37 = errors;
if(errors === _errs37){
if(Array.isArray(data18)){
var valid10 = true;
const len9 = data18.length;
for(let i9=0; i9<len9; i9++){
const _errs39 = errors;
if(typeof data18[i9] !== "string"){
validate381.errors = [{instancePath:instancePath+"/attribution_campaign/" + i9,schemaPath:"#/properties/attribution_campaign/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs39 === errors;
if(!valid10){
break;
}
}
}
else {
validate381.errors = [{instancePath:instancePath+"/attribution_campaign",schemaPath:"#/properties/attribution_campaign/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attribution_adgroup !== undefined){
let data20 = data.attribution_adgroup;
const _errs41 = errors;
if(errors === _errs41){
if(Array.isArray(data20)){
var valid11 = true;
const len10 = data20.length;
for(let i10=0; i10<len10; i10++){
const _errs43 = errors;
if(typeof data20[i10] !== "string"){
validate381.errors = [{instancePath:instancePath+"/attribution_adgroup/" + i10,schemaPath:"#/properties/attribution_adgroup/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs43 === errors;
if(!valid11){
break;
}
}
}
else {
validate381.errors = [{instancePath:instancePath+"/attribution_adgroup",schemaPath:"#/properties/attribution_adgroup/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attribution_adset !== undefined){
let data22 = data.attribution_adset;
const _errs45 = errors;
if(errors === _errs45){
if(Array.isArray(data22)){
var valid12 = true;
const len11 = data22.length;
for(let i11=0; i11<len11; i11++){
const _errs47 = errors;
if(typeof data22[i11] !== "string"){
validate381.errors = [{instancePath:instancePath+"/attribution_adset/" + i11,schemaPath:"#/properties/attribution_adset/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid12 = _errs47 === errors;
if(!valid12){
break;
}
}
}
else {
validate381.errors = [{instancePath:instancePath+"/attribution_adset",schemaPath:"#/properties/attribution_adset/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attribution_creative !== undefined){
let data24 = data.attribution_creative;
const _errs49 = errors;
if(errors === _errs49){
if(Array.isArray(data24)){
var valid13 = true;
const len12 = data24.length;
for(let i12=0; i12<len12; i12++){
const _errs51 = errors;
if(typeof data24[i12] !== "string"){
validate381.errors = [{instancePath:instancePath+"/attribution_creative/" + i12,schemaPath:"#/properties/attribution_creative/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid13 = _errs51 === errors;
if(!valid13){
break;
}
}
}
else {
validate381.errors = [{instancePath:instancePath+"/attribution_creative",schemaPath:"#/properties/attribution_creative/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.offer_category !== undefined){
let data26 = data.offer_category;
const _errs53 = errors;
if(errors === _errs53){
if(Array.isArray(data26)){
var valid14 = true;
const len13 = data26.length;
for(let i13=0; i13<len13; i13++){
const _errs55 = errors;
if(typeof data26[i13] !== "string"){
validate381.errors = [{instancePath:instancePath+"/offer_category/" + i13,schemaPath:"#/properties/offer_category/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid14 = _errs55 === errors;
if(!valid14){
break;
}
}
}
else {
validate381.errors = [{instancePath:instancePath+"/offer_category",schemaPath:"#/properties/offer_category/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.offer_type !== undefined){
let data28 = data.offer_type;
const _errs57 = errors;
if(errors === _errs57){
if(Array.isArray(data28)){
var valid15 = true;
const len14 = data28.length;
for(let i14=0; i14<len14; i14++){
const _errs59 = errors;
if(typeof data28[i14] !== "string"){
validate381.errors = [{instancePath:instancePath+"/offer_type/" + i14,schemaPath:"#/properties/offer_type/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid15 = _errs59 === errors;
if(!valid15){
break;
}
}
}
else {
validate381.errors = [{instancePath:instancePath+"/offer_type",schemaPath:"#/properties/offer_type/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs57 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.offer_id !== undefined){
let data30 = data.offer_id;
const _errs61 = errors;
if(errors === _errs61){
if(Array.isArray(data30)){
var valid16 = true;
const len15 = data30.length;
for(let i15=0; i15<len15; i15++){
const _errs63 = errors;
if(typeof data30[i15] !== "string"){
validate381.errors = [{instancePath:instancePath+"/offer_id/" + i15,schemaPath:"#/properties/offer_id/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid16 = _errs63 === errors;
if(!valid16){
break;
}
}
}
else {
validate381.errors = [{instancePath:instancePath+"/offer_id",schemaPath:"#/properties/offer_id/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs61 === errors;
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
else {
validate381.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate381.errors = vErrors;
return errors === 0;
}
validate381.evaluated = {"props":{"date":true,"compare_date":true,"store":true,"country":true,"store_product_id":true,"duration":true,"attribution_source":true,"attribution_status":true,"attribution_channel":true,"attribution_campaign":true,"attribution_adgroup":true,"attribution_adset":true,"attribution_creative":true,"offer_category":true,"offer_type":true,"offer_id":true},"dynamicProps":false,"dynamicItems":false};

const schema150 = {"type":"string","enum":["day","week","month","quarter","year"]};

function validate383(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate383.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate383.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((((data === "day") || (data === "week")) || (data === "month")) || (data === "quarter")) || (data === "year"))){
validate383.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema150.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate383.errors = vErrors;
return errors === 0;
}
validate383.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema151 = {"type":"string","enum":["purchase_date","profile_install_date"]};

function validate385(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate385.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate385.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data === "purchase_date") || (data === "profile_install_date"))){
validate385.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema151.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate385.errors = vErrors;
return errors === 0;
}
validate385.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema152 = {"type":"string","enum":["json","csv"]};

function validate387(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate387.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate387.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data === "json") || (data === "csv"))){
validate387.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema152.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate387.errors = vErrors;
return errors === 0;
}
validate387.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate378(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate378.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.chart_id === undefined) && (missing0 = "chart_id")) || ((data.filters === undefined) && (missing0 = "filters"))){
validate378.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.chart_id !== undefined){
const _errs1 = errors;
if(!(validate379(data.chart_id, {instancePath:instancePath+"/chart_id",parentData:data,parentDataProperty:"chart_id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate379.errors : vErrors.concat(validate379.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.filters !== undefined){
const _errs2 = errors;
if(!(validate381(data.filters, {instancePath:instancePath+"/filters",parentData:data,parentDataProperty:"filters",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate381.errors : vErrors.concat(validate381.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.period_unit !== undefined){
const _errs3 = errors;
if(!(validate383(data.period_unit, {instancePath:instancePath+"/period_unit",parentData:data,parentDataProperty:"period_unit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate383.errors : vErrors.concat(validate383.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.date_type !== undefined){
const _errs4 = errors;
if(!(validate385(data.date_type, {instancePath:instancePath+"/date_type",parentData:data,parentDataProperty:"date_type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.segmentation !== undefined){
const _errs5 = errors;
if(typeof data.segmentation !== "string"){
validate378.errors = [{instancePath:instancePath+"/segmentation",schemaPath:"#/properties/segmentation/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.format !== undefined){
const _errs7 = errors;
if(!(validate387(data.format, {instancePath:instancePath+"/format",parentData:data,parentDataProperty:"format",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
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
else {
validate378.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate378.errors = vErrors;
return errors === 0;
}
validate378.evaluated = {"props":{"chart_id":true,"filters":true,"period_unit":true,"date_type":true,"segmentation":true,"format":true},"dynamicProps":false,"dynamicItems":false};

export const AnalyticsDataRetrieved = validate389;
const schema153 = {"anyOf":[{"$ref":"#/$defs/AnalyticsDataResponse"},{"type":"string"}]};
const schema154 = {"type":"object","properties":{"data":{"type":"object","additionalProperties":{"$ref":"#/$defs/MetricData"}}}};
const schema155 = {"type":"object","properties":{"data":{"type":"array","items":{"type":"object"}},"value":{"type":"number"},"value_from":{"type":["number","null"]},"value_to":{"type":["number","null"]},"compare_value_from":{"type":["number","null"]},"compare_value_to":{"type":["number","null"]},"title":{"type":"string"},"type":{"type":"string"},"default_aggregation":{"type":"string"},"description":{"type":"string"},"metric_name":{"type":"string"},"is_json":{"type":"boolean"},"unit":{"type":"string"},"recommended_period":{"oneOf":[{"$ref":"#/$defs/RecommendedPeriod"},{"type":"null"}]}}};
const schema156 = {"type":"object","properties":{"date_from":{"type":"string"},"date_to":{"type":"string"},"period_unit":{"type":"string"}}};

function validate392(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate392.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.date_from !== undefined){
const _errs1 = errors;
if(typeof data.date_from !== "string"){
validate392.errors = [{instancePath:instancePath+"/date_from",schemaPath:"#/properties/date_from/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.date_to !== undefined){
const _errs3 = errors;
if(typeof data.date_to !== "string"){
validate392.errors = [{instancePath:instancePath+"/date_to",schemaPath:"#/properties/date_to/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.period_unit !== undefined){
const _errs5 = errors;
if(typeof data.period_unit !== "string"){
validate392.errors = [{instancePath:instancePath+"/period_unit",schemaPath:"#/properties/period_unit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate392.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate392.errors = vErrors;
return errors === 0;
}
validate392.evaluated = {"props":{"date_from":true,"date_to":true,"period_unit":true},"dynamicProps":false,"dynamicItems":false};


function validate391(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate391.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data !== undefined){
let data0 = data.data;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
validate391.errors = [{instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate391.errors = [{instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value !== undefined){
let data2 = data.value;
const _errs5 = errors;
if(!((typeof data2 == "number") && (isFinite(data2)))){
validate391.errors = [{instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value_from !== undefined){
let data3 = data.value_from;
const _errs7 = errors;
if((!((typeof data3 == "number") && (isFinite(data3)))) && (data3 !== null)){
validate391.errors = [{instancePath:instancePath+"/value_from",schemaPath:"#/properties/value_from/type",keyword:"type",params:{type: schema155.properties.value_from.type},message:"must be number,null"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value_to !== undefined){
let data4 = data.value_to;
const _errs9 = errors;
if((!((typeof data4 == "number") && (isFinite(data4)))) && (data4 !== null)){
validate391.errors = [{instancePath:instancePath+"/value_to",schemaPath:"#/properties/value_to/type",keyword:"type",params:{type: schema155.properties.value_to.type},message:"must be number,null"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.compare_value_from !== undefined){
let data5 = data.compare_value_from;
const _errs11 = errors;
if((!((typeof data5 == "number") && (isFinite(data5)))) && (data5 !== null)){
validate391.errors = [{instancePath:instancePath+"/compare_value_from",schemaPath:"#/properties/compare_value_from/type",keyword:"type",params:{type: schema155.properties.compare_value_from.type},message:"must be number,null"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.compare_value_to !== undefined){
let data6 = data.compare_value_to;
const _errs13 = errors;
if((!((typeof data6 == "number") && (isFinite(data6)))) && (data6 !== null)){
validate391.errors = [{instancePath:instancePath+"/compare_value_to",schemaPath:"#/properties/compare_value_to/type",keyword:"type",params:{type: schema155.properties.compare_value_to.type},message:"must be number,null"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs15 = errors;
if(typeof data.title !== "string"){
validate391.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs17 = errors;
if(typeof data.type !== "string"){
validate391.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.default_aggregation !== undefined){
const _errs19 = errors;
if(typeof data.default_aggregation !== "string"){
validate391.errors = [{instancePath:instancePath+"/default_aggregation",schemaPath:"#/properties/default_aggregation/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
const _errs21 = errors;
if(typeof data.description !== "string"){
validate391.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metric_name !== undefined){
const _errs23 = errors;
if(typeof data.metric_name !== "string"){
validate391.errors = [{instancePath:instancePath+"/metric_name",schemaPath:"#/properties/metric_name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_json !== undefined){
const _errs25 = errors;
if(typeof data.is_json !== "boolean"){
validate391.errors = [{instancePath:instancePath+"/is_json",schemaPath:"#/properties/is_json/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unit !== undefined){
const _errs27 = errors;
if(typeof data.unit !== "string"){
validate391.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.recommended_period !== undefined){
let data14 = data.recommended_period;
const _errs29 = errors;
const _errs30 = errors;
let valid2 = false;
let passing0 = null;
const _errs31 = errors;
if(!(validate392(data14, {instancePath:instancePath+"/recommended_period",parentData:data,parentDataProperty:"recommended_period",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate392.errors : vErrors.concat(validate392.errors);
errors = vErrors.length;
}
var _valid0 = _errs31 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
var props0 = {};
props0.date_from = true;
props0.date_to = true;
props0.period_unit = true;
}
const _errs32 = errors;
if(data14 !== null){
const err0 = {instancePath:instancePath+"/recommended_period",schemaPath:"#/properties/recommended_period/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs32 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
}
}
if(!valid2){
const err1 = {instancePath:instancePath+"/recommended_period",schemaPath:"#/properties/recommended_period/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate391.errors = vErrors;
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
var valid0 = _errs29 === errors;
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
else {
validate391.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate391.errors = vErrors;
return errors === 0;
}
validate391.evaluated = {"props":{"data":true,"value":true,"value_from":true,"value_to":true,"compare_value_from":true,"compare_value_to":true,"title":true,"type":true,"default_aggregation":true,"description":true,"metric_name":true,"is_json":true,"unit":true,"recommended_period":true},"dynamicProps":false,"dynamicItems":false};


function validate390(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate390.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data !== undefined){
let data0 = data.data;
const _errs1 = errors;
if(errors === _errs1){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
const _errs4 = errors;
if(!(validate391(data0[key0], {instancePath:instancePath+"/data/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate391.errors : vErrors.concat(validate391.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate390.errors = [{instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
else {
validate390.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate390.errors = vErrors;
return errors === 0;
}
validate390.evaluated = {"props":{"data":true},"dynamicProps":false,"dynamicItems":false};


function validate389(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate389.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate390(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate390.errors : vErrors.concat(validate390.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = {};
props0.data = true;
}
const _errs2 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err1 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate389.errors = vErrors;
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
validate389.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate389.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const AnalyticsBadRequestError = validate396;
const schema157 = {"type":"object","properties":{"errors":{"type":"array","items":{"type":"object","properties":{"source":{"type":["string","null"]},"errors":{"type":"array","items":{"type":"string"}}}}},"error_code":{"type":"string"},"status_code":{"type":"integer","const":400}}};

function validate396(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate396.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.source !== undefined){
let data2 = data1.source;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate396.errors = [{instancePath:instancePath+"/errors/" + i0+"/source",schemaPath:"#/properties/errors/items/properties/source/type",keyword:"type",params:{type: schema157.properties.errors.items.properties.source.type},message:"must be string,null"}];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.errors !== undefined){
let data3 = data1.errors;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
var valid3 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
const _errs9 = errors;
if(typeof data3[i1] !== "string"){
validate396.errors = [{instancePath:instancePath+"/errors/" + i0+"/errors/" + i1,schemaPath:"#/properties/errors/items/properties/errors/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs9 === errors;
if(!valid3){
break;
}
}
}
else {
validate396.errors = [{instancePath:instancePath+"/errors/" + i0+"/errors",schemaPath:"#/properties/errors/items/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
}
}
else {
validate396.errors = [{instancePath:instancePath+"/errors/" + i0,schemaPath:"#/properties/errors/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate396.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error_code !== undefined){
const _errs11 = errors;
if(typeof data.error_code !== "string"){
validate396.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status_code !== undefined){
let data6 = data.status_code;
const _errs13 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate396.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data6){
validate396.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate396.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate396.errors = vErrors;
return errors === 0;
}
validate396.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};

export const CohortDataRequest = validate397;
const schema158 = {"type":"object","required":["filters"],"properties":{"filters":{"$ref":"#/$defs/MetricsFilters"},"period_unit":{"$ref":"#/$defs/AnalyticsPeriodUnit","default":"month"},"period_type":{"$ref":"#/$defs/AnalyticsPeriodType","default":"renewals"},"value_type":{"type":"string","enum":["absolute","relative"],"default":"absolute"},"value_field":{"type":"string","enum":["revenue","arppu","arpu","arpas","subscribers","subscriptions"],"default":"revenue"},"accounting_type":{"type":"string","enum":["revenue","proceeds","net_revenue"],"default":"revenue"},"renewal_days":{"type":"array","items":{"type":"integer"},"default":[0,3,7,14,28,31,61,92,183,336,550,731]},"prediction_months":{"type":"integer","enum":[3,6,9,12,18,24],"default":12},"format":{"$ref":"#/$defs/AnalyticsFormat","default":"json"}}};
const schema159 = {"type":"string","enum":["renewals","days"]};

function validate400(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate400.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate400.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data === "renewals") || (data === "days"))){
validate400.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema159.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate400.errors = vErrors;
return errors === 0;
}
validate400.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate397(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate397.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.filters === undefined) && (missing0 = "filters")){
validate397.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.filters !== undefined){
const _errs1 = errors;
if(!(validate381(data.filters, {instancePath:instancePath+"/filters",parentData:data,parentDataProperty:"filters",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate381.errors : vErrors.concat(validate381.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.period_unit !== undefined){
const _errs2 = errors;
if(!(validate383(data.period_unit, {instancePath:instancePath+"/period_unit",parentData:data,parentDataProperty:"period_unit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate383.errors : vErrors.concat(validate383.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.period_type !== undefined){
const _errs3 = errors;
if(!(validate400(data.period_type, {instancePath:instancePath+"/period_type",parentData:data,parentDataProperty:"period_type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate400.errors : vErrors.concat(validate400.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value_type !== undefined){
let data3 = data.value_type;
const _errs4 = errors;
if(typeof data3 !== "string"){
validate397.errors = [{instancePath:instancePath+"/value_type",schemaPath:"#/properties/value_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data3 === "absolute") || (data3 === "relative"))){
validate397.errors = [{instancePath:instancePath+"/value_type",schemaPath:"#/properties/value_type/enum",keyword:"enum",params:{allowedValues: schema158.properties.value_type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value_field !== undefined){
let data4 = data.value_field;
const _errs6 = errors;
if(typeof data4 !== "string"){
validate397.errors = [{instancePath:instancePath+"/value_field",schemaPath:"#/properties/value_field/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((data4 === "revenue") || (data4 === "arppu")) || (data4 === "arpu")) || (data4 === "arpas")) || (data4 === "subscribers")) || (data4 === "subscriptions"))){
validate397.errors = [{instancePath:instancePath+"/value_field",schemaPath:"#/properties/value_field/enum",keyword:"enum",params:{allowedValues: schema158.properties.value_field.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accounting_type !== undefined){
let data5 = data.accounting_type;
const _errs8 = errors;
if(typeof data5 !== "string"){
validate397.errors = [{instancePath:instancePath+"/accounting_type",schemaPath:"#/properties/accounting_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data5 === "revenue") || (data5 === "proceeds")) || (data5 === "net_revenue"))){
validate397.errors = [{instancePath:instancePath+"/accounting_type",schemaPath:"#/properties/accounting_type/enum",keyword:"enum",params:{allowedValues: schema158.properties.accounting_type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.renewal_days !== undefined){
let data6 = data.renewal_days;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data6)){
var valid1 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
const _errs12 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate397.errors = [{instancePath:instancePath+"/renewal_days/" + i0,schemaPath:"#/properties/renewal_days/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid1 = _errs12 === errors;
if(!valid1){
break;
}
}
}
else {
validate397.errors = [{instancePath:instancePath+"/renewal_days",schemaPath:"#/properties/renewal_days/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.prediction_months !== undefined){
let data8 = data.prediction_months;
const _errs14 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate397.errors = [{instancePath:instancePath+"/prediction_months",schemaPath:"#/properties/prediction_months/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(!((((((data8 === 3) || (data8 === 6)) || (data8 === 9)) || (data8 === 12)) || (data8 === 18)) || (data8 === 24))){
validate397.errors = [{instancePath:instancePath+"/prediction_months",schemaPath:"#/properties/prediction_months/enum",keyword:"enum",params:{allowedValues: schema158.properties.prediction_months.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.format !== undefined){
const _errs16 = errors;
if(!(validate387(data.format, {instancePath:instancePath+"/format",parentData:data,parentDataProperty:"format",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
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
else {
validate397.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate397.errors = vErrors;
return errors === 0;
}
validate397.evaluated = {"props":{"filters":true,"period_unit":true,"period_type":true,"value_type":true,"value_field":true,"accounting_type":true,"renewal_days":true,"prediction_months":true,"format":true},"dynamicProps":false,"dynamicItems":false};

export const CohortDataRetrieved = validate403;
const schema160 = {"anyOf":[{"$ref":"#/$defs/CohortDataResponse"},{"type":"string"}]};
const schema161 = {"type":"object","properties":{"data":{"type":"array","items":{"$ref":"#/$defs/CohortSegment"}}}};
const schema162 = {"type":"object","properties":{"segment_start_date":{"type":"string"},"type":{"type":"string"},"title":{"type":"string"},"total_installs":{"type":"integer"},"total_subscriptions":{"type":"integer"},"total_paid_subscribers":{"type":"integer"},"total_revenue_usd":{"type":"number"},"total_proceeds_usd":{"type":"number"},"total_net_revenue_usd":{"type":"number"},"total_anrpas_usd":{"type":"number"},"total_appas_usd":{"type":"number"},"total_arpas_usd":{"type":"number"},"total_anrppu_usd":{"type":"number"},"total_apppu_usd":{"type":"number"},"total_arppu_usd":{"type":"number"},"total_anrpu_usd":{"type":"number"},"total_appu_usd":{"type":"number"},"total_arpu_usd":{"type":"number"},"predict":{"type":["object","null"]},"values":{"type":"array","items":{"$ref":"#/$defs/CohortValue"}}}};
const schema163 = {"type":"object","properties":{"arpas_usd":{"type":"number"},"appas_usd":{"type":"number"},"anrpas_usd":{"type":"number"},"anrppu_usd":{"type":"number"},"apppu_usd":{"type":"number"},"arppu_usd":{"type":"number"},"anrpu_usd":{"type":"number"},"appu_usd":{"type":"number"},"arpu_usd":{"type":"number"},"revenue_usd":{"type":"number"},"proceeds_usd":{"type":"number"},"net_revenue_usd":{"type":"number"},"revenue_relative":{"type":"number"},"proceeds_relative":{"type":"number"},"net_revenue_relative":{"type":"number"},"subscriptions_relative":{"type":"number"},"subscribers_relative":{"type":"number"},"installs":{"type":"integer"},"period":{"type":"integer"},"subscriptions":{"type":"integer"},"subscribers":{"type":"integer"},"currently_active_period":{"type":"boolean"}}};

function validate406(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate406.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.arpas_usd !== undefined){
let data0 = data.arpas_usd;
const _errs1 = errors;
if(!((typeof data0 == "number") && (isFinite(data0)))){
validate406.errors = [{instancePath:instancePath+"/arpas_usd",schemaPath:"#/properties/arpas_usd/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.appas_usd !== undefined){
let data1 = data.appas_usd;
const _errs3 = errors;
if(!((typeof data1 == "number") && (isFinite(data1)))){
validate406.errors = [{instancePath:instancePath+"/appas_usd",schemaPath:"#/properties/appas_usd/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.anrpas_usd !== undefined){
let data2 = data.anrpas_usd;
const _errs5 = errors;
if(!((typeof data2 == "number") && (isFinite(data2)))){
validate406.errors = [{instancePath:instancePath+"/anrpas_usd",schemaPath:"#/properties/anrpas_usd/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.anrppu_usd !== undefined){
let data3 = data.anrppu_usd;
const _errs7 = errors;
if(!((typeof data3 == "number") && (isFinite(data3)))){
validate406.errors = [{instancePath:instancePath+"/anrppu_usd",schemaPath:"#/properties/anrppu_usd/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.apppu_usd !== undefined){
let data4 = data.apppu_usd;
const _errs9 = errors;
if(!((typeof data4 == "number") && (isFinite(data4)))){
validate406.errors = [{instancePath:instancePath+"/apppu_usd",schemaPath:"#/properties/apppu_usd/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.arppu_usd !== undefined){
let data5 = data.arppu_usd;
const _errs11 = errors;
if(!((typeof data5 == "number") && (isFinite(data5)))){
validate406.errors = [{instancePath:instancePath+"/arppu_usd",schemaPath:"#/properties/arppu_usd/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.anrpu_usd !== undefined){
let data6 = data.anrpu_usd;
const _errs13 = errors;
if(!((typeof data6 == "number") && (isFinite(data6)))){
validate406.errors = [{instancePath:instancePath+"/anrpu_usd",schemaPath:"#/properties/anrpu_usd/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.appu_usd !== undefined){
let data7 = data.appu_usd;
const _errs15 = errors;
if(!((typeof data7 == "number") && (isFinite(data7)))){
validate406.errors = [{instancePath:instancePath+"/appu_usd",schemaPath:"#/properties/appu_usd/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.arpu_usd !== undefined){
let data8 = data.arpu_usd;
const _errs17 = errors;
if(!((typeof data8 == "number") && (isFinite(data8)))){
validate406.errors = [{instancePath:instancePath+"/arpu_usd",schemaPath:"#/properties/arpu_usd/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.revenue_usd !== undefined){
let data9 = data.revenue_usd;
const _errs19 = errors;
if(!((typeof data9 == "number") && (isFinite(data9)))){
validate406.errors = [{instancePath:instancePath+"/revenue_usd",schemaPath:"#/properties/revenue_usd/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.proceeds_usd !== undefined){
let data10 = data.proceeds_usd;
const _errs21 = errors;
if(!((typeof data10 == "number") && (isFinite(data10)))){
validate406.errors = [{instancePath:instancePath+"/proceeds_usd",schemaPath:"#/properties/proceeds_usd/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.net_revenue_usd !== undefined){
let data11 = data.net_revenue_usd;
const _errs23 = errors;
if(!((typeof data11 == "number") && (isFinite(data11)))){
validate406.errors = [{instancePath:instancePath+"/net_revenue_usd",schemaPath:"#/properties/net_revenue_usd/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.revenue_relative !== undefined){
let data12 = data.revenue_relative;
const _errs25 = errors;
if(!((typeof data12 == "number") && (isFinite(data12)))){
validate406.errors = [{instancePath:instancePath+"/revenue_relative",schemaPath:"#/properties/revenue_relative/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.proceeds_relative !== undefined){
let data13 = data.proceeds_relative;
const _errs27 = errors;
if(!((typeof data13 == "number") && (isFinite(data13)))){
validate406.errors = [{instancePath:instancePath+"/proceeds_relative",schemaPath:"#/properties/proceeds_relative/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.net_revenue_relative !== undefined){
let data14 = data.net_revenue_relative;
const _errs29 = errors;
if(!((typeof data14 == "number") && (isFinite(data14)))){
validate406.errors = [{instancePath:instancePath+"/net_revenue_relative",schemaPath:"#/properties/net_revenue_relative/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subscriptions_relative !== undefined){
let data15 = data.subscriptions_relative;
const _errs31 = errors;
if(!((typeof data15 == "number") && (isFinite(data15)))){
validate406.errors = [{instancePath:instancePath+"/subscriptions_relative",schemaPath:"#/properties/subscriptions_relative/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subscribers_relative !== undefined){
let data16 = data.subscribers_relative;
const _errs33 = errors;
if(!((typeof data16 == "number") && (isFinite(data16)))){
validate406.errors = [{instancePath:instancePath+"/subscribers_relative",schemaPath:"#/properties/subscribers_relative/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.installs !== undefined){
let data17 = data.installs;
const _errs35 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate406.errors = [{instancePath:instancePath+"/installs",schemaPath:"#/properties/installs/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.period !== undefined){
let data18 = data.period;
const _errs37 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
validate406.errors = [{instancePath:instancePath+"/period",schemaPath:"#/properties/period/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subscriptions !== undefined){
let data19 = data.subscriptions;
const _errs39 = errors;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
validate406.errors = [{instancePath:instancePath+"/subscriptions",schemaPath:"#/properties/subscriptions/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subscribers !== undefined){
let data20 = data.subscribers;
const _errs41 = errors;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
validate406.errors = [{instancePath:instancePath+"/subscribers",schemaPath:"#/properties/subscribers/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.currently_active_period !== undefined){
const _errs43 = errors;
if(typeof data.currently_active_period !== "boolean"){
validate406.errors = [{instancePath:instancePath+"/currently_active_period",schemaPath:"#/properties/currently_active_period/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs43 === errors;
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
else {
validate406.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate406.errors = vErrors;
return errors === 0;
}
validate406.evaluated = {"props":{"arpas_usd":true,"appas_usd":true,"anrpas_usd":true,"anrppu_usd":true,"apppu_usd":true,"arppu_usd":true,"anrpu_usd":true,"appu_usd":true,"arpu_usd":true,"revenue_usd":true,"proceeds_usd":true,"net_revenue_usd":true,"revenue_relative":true,"proceeds_relative":true,"net_revenue_relative":true,"subscriptions_relative":true,"subscribers_relative":true,"installs":true,"period":true,"subscriptions":true,"subscribers":true,"currently_active_period":true},"dynamicProps":false,"dynamicItems":false};


function validate405(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate405.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.segment_start_date !== undefined){
const _errs1 = errors;
if(typeof data.segment_start_date !== "string"){
validate405.errors = [{instancePath:instancePath+"/segment_start_date",schemaPath:"#/properties/segment_start_date/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs3 = errors;
if(typeof data.type !== "string"){
validate405.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs5 = errors;
if(typeof data.title !== "string"){
validate405.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total_installs !== undefined){
let data3 = data.total_installs;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate405.errors = [{instancePath:instancePath+"/total_installs",schemaPath:"#/properties/total_installs/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total_subscriptions !== undefined){
let data4 = data.total_subscriptions;
const _errs9 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate405.errors = [{instancePath:instancePath+"/total_subscriptions",schemaPath:"#/properties/total_subscriptions/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total_paid_subscribers !== undefined){
let data5 = data.total_paid_subscribers;
const _errs11 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate405.errors = [{instancePath:instancePath+"/total_paid_subscribers",schemaPath:"#/properties/total_paid_subscribers/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total_revenue_usd !== undefined){
let data6 = data.total_revenue_usd;
const _errs13 = errors;
if(!((typeof data6 == "number") && (isFinite(data6)))){
validate405.errors = [{instancePath:instancePath+"/total_revenue_usd",schemaPath:"#/properties/total_revenue_usd/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total_proceeds_usd !== undefined){
let data7 = data.total_proceeds_usd;
const _errs15 = errors;
if(!((typeof data7 == "number") && (isFinite(data7)))){
validate405.errors = [{instancePath:instancePath+"/total_proceeds_usd",schemaPath:"#/properties/total_proceeds_usd/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total_net_revenue_usd !== undefined){
let data8 = data.total_net_revenue_usd;
const _errs17 = errors;
if(!((typeof data8 == "number") && (isFinite(data8)))){
validate405.errors = [{instancePath:instancePath+"/total_net_revenue_usd",schemaPath:"#/properties/total_net_revenue_usd/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total_anrpas_usd !== undefined){
let data9 = data.total_anrpas_usd;
const _errs19 = errors;
if(!((typeof data9 == "number") && (isFinite(data9)))){
validate405.errors = [{instancePath:instancePath+"/total_anrpas_usd",schemaPath:"#/properties/total_anrpas_usd/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total_appas_usd !== undefined){
let data10 = data.total_appas_usd;
const _errs21 = errors;
if(!((typeof data10 == "number") && (isFinite(data10)))){
validate405.errors = [{instancePath:instancePath+"/total_appas_usd",schemaPath:"#/properties/total_appas_usd/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total_arpas_usd !== undefined){
let data11 = data.total_arpas_usd;
const _errs23 = errors;
if(!((typeof data11 == "number") && (isFinite(data11)))){
validate405.errors = [{instancePath:instancePath+"/total_arpas_usd",schemaPath:"#/properties/total_arpas_usd/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total_anrppu_usd !== undefined){
let data12 = data.total_anrppu_usd;
const _errs25 = errors;
if(!((typeof data12 == "number") && (isFinite(data12)))){
validate405.errors = [{instancePath:instancePath+"/total_anrppu_usd",schemaPath:"#/properties/total_anrppu_usd/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total_apppu_usd !== undefined){
let data13 = data.total_apppu_usd;
const _errs27 = errors;
if(!((typeof data13 == "number") && (isFinite(data13)))){
validate405.errors = [{instancePath:instancePath+"/total_apppu_usd",schemaPath:"#/properties/total_apppu_usd/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total_arppu_usd !== undefined){
let data14 = data.total_arppu_usd;
const _errs29 = errors;
if(!((typeof data14 == "number") && (isFinite(data14)))){
validate405.errors = [{instancePath:instancePath+"/total_arppu_usd",schemaPath:"#/properties/total_arppu_usd/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total_anrpu_usd !== undefined){
let data15 = data.total_anrpu_usd;
const _errs31 = errors;
if(!((typeof data15 == "number") && (isFinite(data15)))){
validate405.errors = [{instancePath:instancePath+"/total_anrpu_usd",schemaPath:"#/properties/total_anrpu_usd/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total_appu_usd !== undefined){
let data16 = data.total_appu_usd;
const _errs33 = errors;
if(!((typeof data16 == "number") && (isFinite(data16)))){
validate405.errors = [{instancePath:instancePath+"/total_appu_usd",schemaPath:"#/properties/total_appu_usd/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total_arpu_usd !== undefined){
let data17 = data.total_arpu_usd;
const _errs35 = errors;
if(!((typeof data17 == "number") && (isFinite(data17)))){
validate405.errors = [{instancePath:instancePath+"/total_arpu_usd",schemaPath:"#/properties/total_arpu_usd/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.predict !== undefined){
let data18 = data.predict;
const _errs37 = errors;
if((!(data18 && typeof data18 == "object" && !Array.isArray(data18))) && (data18 !== null)){
validate405.errors = [{instancePath:instancePath+"/predict",schemaPath:"#/properties/predict/type",keyword:"type",params:{type: schema162.properties.predict.type},message:"must be object,null"}];
return false;
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.values !== undefined){
let data19 = data.values;
const _errs39 = errors;
if(errors === _errs39){
if(Array.isArray(data19)){
var valid1 = true;
const len0 = data19.length;
for(let i0=0; i0<len0; i0++){
const _errs41 = errors;
if(!(validate406(data19[i0], {instancePath:instancePath+"/values/" + i0,parentData:data19,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate406.errors : vErrors.concat(validate406.errors);
errors = vErrors.length;
}
var valid1 = _errs41 === errors;
if(!valid1){
break;
}
}
}
else {
validate405.errors = [{instancePath:instancePath+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs39 === errors;
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
else {
validate405.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate405.errors = vErrors;
return errors === 0;
}
validate405.evaluated = {"props":{"segment_start_date":true,"type":true,"title":true,"total_installs":true,"total_subscriptions":true,"total_paid_subscribers":true,"total_revenue_usd":true,"total_proceeds_usd":true,"total_net_revenue_usd":true,"total_anrpas_usd":true,"total_appas_usd":true,"total_arpas_usd":true,"total_anrppu_usd":true,"total_apppu_usd":true,"total_arppu_usd":true,"total_anrpu_usd":true,"total_appu_usd":true,"total_arpu_usd":true,"predict":true,"values":true},"dynamicProps":false,"dynamicItems":false};


function validate404(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate404.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data !== undefined){
let data0 = data.data;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate405(data0[i0], {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate405.errors : vErrors.concat(validate405.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate404.errors = [{instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
else {
validate404.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate404.errors = vErrors;
return errors === 0;
}
validate404.evaluated = {"props":{"data":true},"dynamicProps":false,"dynamicItems":false};


function validate403(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate403.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate404(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate404.errors : vErrors.concat(validate404.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = {};
props0.data = true;
}
const _errs2 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err1 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate403.errors = vErrors;
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
validate403.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate403.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const ConversionDataRequest = validate410;
const schema164 = {"type":"object","required":["filters","from_period","to_period"],"properties":{"filters":{"$ref":"#/$defs/MetricsFilters"},"from_period":{"oneOf":[{"type":"integer"},{"type":"string"},{"type":"null"}]},"to_period":{"oneOf":[{"type":"integer"},{"type":"string"}]},"period_unit":{"$ref":"#/$defs/AnalyticsPeriodUnit","default":"month"},"date_type":{"$ref":"#/$defs/AnalyticsDateType","default":"purchase_date"},"segmentation":{"type":"string"},"format":{"$ref":"#/$defs/AnalyticsFormat","default":"json"}}};

function validate410(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate410.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.filters === undefined) && (missing0 = "filters")) || ((data.from_period === undefined) && (missing0 = "from_period"))) || ((data.to_period === undefined) && (missing0 = "to_period"))){
validate410.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.filters !== undefined){
const _errs1 = errors;
if(!(validate381(data.filters, {instancePath:instancePath+"/filters",parentData:data,parentDataProperty:"filters",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate381.errors : vErrors.concat(validate381.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.from_period !== undefined){
let data1 = data.from_period;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
let passing0 = null;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err0 = {instancePath:instancePath+"/from_period",schemaPath:"#/properties/from_period/oneOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs4 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs6 = errors;
if(typeof data1 !== "string"){
const err1 = {instancePath:instancePath+"/from_period",schemaPath:"#/properties/from_period/oneOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs6 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
const _errs8 = errors;
if(data1 !== null){
const err2 = {instancePath:instancePath+"/from_period",schemaPath:"#/properties/from_period/oneOf/2/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs8 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid1 = true;
passing0 = 2;
}
}
}
if(!valid1){
const err3 = {instancePath:instancePath+"/from_period",schemaPath:"#/properties/from_period/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate410.errors = vErrors;
return false;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.to_period !== undefined){
let data2 = data.to_period;
const _errs10 = errors;
const _errs11 = errors;
let valid2 = false;
let passing1 = null;
const _errs12 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err4 = {instancePath:instancePath+"/to_period",schemaPath:"#/properties/to_period/oneOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs12 === errors;
if(_valid1){
valid2 = true;
passing1 = 0;
}
const _errs14 = errors;
if(typeof data2 !== "string"){
const err5 = {instancePath:instancePath+"/to_period",schemaPath:"#/properties/to_period/oneOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid1 = _errs14 === errors;
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
const err6 = {instancePath:instancePath+"/to_period",schemaPath:"#/properties/to_period/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate410.errors = vErrors;
return false;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.period_unit !== undefined){
const _errs16 = errors;
if(!(validate383(data.period_unit, {instancePath:instancePath+"/period_unit",parentData:data,parentDataProperty:"period_unit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate383.errors : vErrors.concat(validate383.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.date_type !== undefined){
const _errs17 = errors;
if(!(validate385(data.date_type, {instancePath:instancePath+"/date_type",parentData:data,parentDataProperty:"date_type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.segmentation !== undefined){
const _errs18 = errors;
if(typeof data.segmentation !== "string"){
validate410.errors = [{instancePath:instancePath+"/segmentation",schemaPath:"#/properties/segmentation/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.format !== undefined){
const _errs20 = errors;
if(!(validate387(data.format, {instancePath:instancePath+"/format",parentData:data,parentDataProperty:"format",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors);
errors = vErrors.length;
}
var valid0 = _errs20 === errors;
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
validate410.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate410.errors = vErrors;
return errors === 0;
}
validate410.evaluated = {"props":{"filters":true,"from_period":true,"to_period":true,"period_unit":true,"date_type":true,"segmentation":true,"format":true},"dynamicProps":false,"dynamicItems":false};

export const ConversionDataRetrieved = validate415;
const schema165 = {"anyOf":[{"$ref":"#/$defs/ConversionDataResponse"},{"type":"string"}]};
const schema166 = {"type":"object","properties":{"data":{"type":"array","items":{"type":"object"}},"value":{"type":"number"},"value_from":{"type":["number","null"]},"value_to":{"type":["number","null"]},"compare_value_from":{"type":["number","null"]},"compare_value_to":{"type":["number","null"]},"title":{"type":"string"},"type":{"type":"string"},"default_aggregation":{"type":"string"},"description":{"type":"string"},"metric_name":{"type":"string"},"is_json":{"type":"boolean"},"unit":{"type":"string"},"recommended_period":{"oneOf":[{"$ref":"#/$defs/RecommendedPeriod"},{"type":"null"}]}}};

function validate416(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate416.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data !== undefined){
let data0 = data.data;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
validate416.errors = [{instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate416.errors = [{instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value !== undefined){
let data2 = data.value;
const _errs5 = errors;
if(!((typeof data2 == "number") && (isFinite(data2)))){
validate416.errors = [{instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value_from !== undefined){
let data3 = data.value_from;
const _errs7 = errors;
if((!((typeof data3 == "number") && (isFinite(data3)))) && (data3 !== null)){
validate416.errors = [{instancePath:instancePath+"/value_from",schemaPath:"#/properties/value_from/type",keyword:"type",params:{type: schema166.properties.value_from.type},message:"must be number,null"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value_to !== undefined){
let data4 = data.value_to;
const _errs9 = errors;
if((!((typeof data4 == "number") && (isFinite(data4)))) && (data4 !== null)){
validate416.errors = [{instancePath:instancePath+"/value_to",schemaPath:"#/properties/value_to/type",keyword:"type",params:{type: schema166.properties.value_to.type},message:"must be number,null"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.compare_value_from !== undefined){
let data5 = data.compare_value_from;
const _errs11 = errors;
if((!((typeof data5 == "number") && (isFinite(data5)))) && (data5 !== null)){
validate416.errors = [{instancePath:instancePath+"/compare_value_from",schemaPath:"#/properties/compare_value_from/type",keyword:"type",params:{type: schema166.properties.compare_value_from.type},message:"must be number,null"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.compare_value_to !== undefined){
let data6 = data.compare_value_to;
const _errs13 = errors;
if((!((typeof data6 == "number") && (isFinite(data6)))) && (data6 !== null)){
validate416.errors = [{instancePath:instancePath+"/compare_value_to",schemaPath:"#/properties/compare_value_to/type",keyword:"type",params:{type: schema166.properties.compare_value_to.type},message:"must be number,null"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs15 = errors;
if(typeof data.title !== "string"){
validate416.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs17 = errors;
if(typeof data.type !== "string"){
validate416.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.default_aggregation !== undefined){
const _errs19 = errors;
if(typeof data.default_aggregation !== "string"){
validate416.errors = [{instancePath:instancePath+"/default_aggregation",schemaPath:"#/properties/default_aggregation/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
const _errs21 = errors;
if(typeof data.description !== "string"){
validate416.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metric_name !== undefined){
const _errs23 = errors;
if(typeof data.metric_name !== "string"){
validate416.errors = [{instancePath:instancePath+"/metric_name",schemaPath:"#/properties/metric_name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_json !== undefined){
const _errs25 = errors;
if(typeof data.is_json !== "boolean"){
validate416.errors = [{instancePath:instancePath+"/is_json",schemaPath:"#/properties/is_json/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unit !== undefined){
const _errs27 = errors;
if(typeof data.unit !== "string"){
validate416.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.recommended_period !== undefined){
let data14 = data.recommended_period;
const _errs29 = errors;
const _errs30 = errors;
let valid2 = false;
let passing0 = null;
const _errs31 = errors;
if(!(validate392(data14, {instancePath:instancePath+"/recommended_period",parentData:data,parentDataProperty:"recommended_period",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate392.errors : vErrors.concat(validate392.errors);
errors = vErrors.length;
}
var _valid0 = _errs31 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
var props0 = {};
props0.date_from = true;
props0.date_to = true;
props0.period_unit = true;
}
const _errs32 = errors;
if(data14 !== null){
const err0 = {instancePath:instancePath+"/recommended_period",schemaPath:"#/properties/recommended_period/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs32 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
}
}
if(!valid2){
const err1 = {instancePath:instancePath+"/recommended_period",schemaPath:"#/properties/recommended_period/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate416.errors = vErrors;
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
var valid0 = _errs29 === errors;
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
else {
validate416.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate416.errors = vErrors;
return errors === 0;
}
validate416.evaluated = {"props":{"data":true,"value":true,"value_from":true,"value_to":true,"compare_value_from":true,"compare_value_to":true,"title":true,"type":true,"default_aggregation":true,"description":true,"metric_name":true,"is_json":true,"unit":true,"recommended_period":true},"dynamicProps":false,"dynamicItems":false};


function validate415(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate415.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate416(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate416.errors : vErrors.concat(validate416.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = {};
props0.data = true;
props0.value = true;
props0.value_from = true;
props0.value_to = true;
props0.compare_value_from = true;
props0.compare_value_to = true;
props0.title = true;
props0.type = true;
props0.default_aggregation = true;
props0.description = true;
props0.metric_name = true;
props0.is_json = true;
props0.unit = true;
props0.recommended_period = true;
}
const _errs2 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err1 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate415.errors = vErrors;
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
validate415.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate415.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const FunnelDataRequest = validate419;
const schema167 = {"type":"object","required":["filters"],"properties":{"filters":{"$ref":"#/$defs/MetricsFilters"},"period_unit":{"$ref":"#/$defs/AnalyticsPeriodUnit"},"show_value_as":{"type":"string","enum":["absolute","relative","both"]},"segmentation":{"type":"string"},"format":{"$ref":"#/$defs/AnalyticsFormat","default":"json"}}};

function validate419(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate419.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.filters === undefined) && (missing0 = "filters")){
validate419.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.filters !== undefined){
const _errs1 = errors;
if(!(validate381(data.filters, {instancePath:instancePath+"/filters",parentData:data,parentDataProperty:"filters",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate381.errors : vErrors.concat(validate381.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.period_unit !== undefined){
const _errs2 = errors;
if(!(validate383(data.period_unit, {instancePath:instancePath+"/period_unit",parentData:data,parentDataProperty:"period_unit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate383.errors : vErrors.concat(validate383.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.show_value_as !== undefined){
let data2 = data.show_value_as;
const _errs3 = errors;
if(typeof data2 !== "string"){
validate419.errors = [{instancePath:instancePath+"/show_value_as",schemaPath:"#/properties/show_value_as/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data2 === "absolute") || (data2 === "relative")) || (data2 === "both"))){
validate419.errors = [{instancePath:instancePath+"/show_value_as",schemaPath:"#/properties/show_value_as/enum",keyword:"enum",params:{allowedValues: schema167.properties.show_value_as.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.segmentation !== undefined){
const _errs5 = errors;
if(typeof data.segmentation !== "string"){
validate419.errors = [{instancePath:instancePath+"/segmentation",schemaPath:"#/properties/segmentation/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.format !== undefined){
const _errs7 = errors;
if(!(validate387(data.format, {instancePath:instancePath+"/format",parentData:data,parentDataProperty:"format",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
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
else {
validate419.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate419.errors = vErrors;
return errors === 0;
}
validate419.evaluated = {"props":{"filters":true,"period_unit":true,"show_value_as":true,"segmentation":true,"format":true},"dynamicProps":false,"dynamicItems":false};

export const FunnelDataRetrieved = validate423;
const schema168 = {"anyOf":[{"$ref":"#/$defs/FunnelDataResponse"},{"type":"string"}]};
const schema169 = {"type":"object","properties":{"data":{"type":"array","items":{"$ref":"#/$defs/FunnelSegment"}}}};
const schema170 = {"type":"object","properties":{"title":{"type":"string"},"type":{"type":"string"},"values":{"type":"array","items":{"$ref":"#/$defs/FunnelValue"}}}};
const schema171 = {"type":"object","properties":{"period":{"type":"integer"},"title":{"type":"string"},"value":{"type":"integer"},"value_relative":{"type":"number"},"relative_changes":{"type":"number"},"following_changes":{"$ref":"#/$defs/FunnelFollowingChanges"},"churn_reason_title":{"type":"string"},"churn_reasons":{"type":"array","items":{"type":"object"}},"values":{"type":"array","items":{"type":"object"}}}};
const schema172 = {"type":"object","properties":{"title":{"type":"string"},"value":{"type":"integer"},"value_relative":{"type":"number"}}};

function validate427(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate427.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title !== undefined){
const _errs1 = errors;
if(typeof data.title !== "string"){
validate427.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value !== undefined){
let data1 = data.value;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate427.errors = [{instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value_relative !== undefined){
let data2 = data.value_relative;
const _errs5 = errors;
if(!((typeof data2 == "number") && (isFinite(data2)))){
validate427.errors = [{instancePath:instancePath+"/value_relative",schemaPath:"#/properties/value_relative/type",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate427.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate427.errors = vErrors;
return errors === 0;
}
validate427.evaluated = {"props":{"title":true,"value":true,"value_relative":true},"dynamicProps":false,"dynamicItems":false};


function validate426(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate426.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.period !== undefined){
let data0 = data.period;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate426.errors = [{instancePath:instancePath+"/period",schemaPath:"#/properties/period/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs3 = errors;
if(typeof data.title !== "string"){
validate426.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value !== undefined){
let data2 = data.value;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate426.errors = [{instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value_relative !== undefined){
let data3 = data.value_relative;
const _errs7 = errors;
if(!((typeof data3 == "number") && (isFinite(data3)))){
validate426.errors = [{instancePath:instancePath+"/value_relative",schemaPath:"#/properties/value_relative/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.relative_changes !== undefined){
let data4 = data.relative_changes;
const _errs9 = errors;
if(!((typeof data4 == "number") && (isFinite(data4)))){
validate426.errors = [{instancePath:instancePath+"/relative_changes",schemaPath:"#/properties/relative_changes/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.following_changes !== undefined){
const _errs11 = errors;
if(!(validate427(data.following_changes, {instancePath:instancePath+"/following_changes",parentData:data,parentDataProperty:"following_changes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate427.errors : vErrors.concat(validate427.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.churn_reason_title !== undefined){
const _errs12 = errors;
if(typeof data.churn_reason_title !== "string"){
validate426.errors = [{instancePath:instancePath+"/churn_reason_title",schemaPath:"#/properties/churn_reason_title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.churn_reasons !== undefined){
let data7 = data.churn_reasons;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data7)){
var valid1 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
const _errs16 = errors;
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
validate426.errors = [{instancePath:instancePath+"/churn_reasons/" + i0,schemaPath:"#/properties/churn_reasons/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid1 = _errs16 === errors;
if(!valid1){
break;
}
}
}
else {
validate426.errors = [{instancePath:instancePath+"/churn_reasons",schemaPath:"#/properties/churn_reasons/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.values !== undefined){
let data9 = data.values;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data9)){
var valid2 = true;
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
const _errs20 = errors;
if(!(data10 && typeof data10 == "object" && !Array.isArray(data10))){
validate426.errors = [{instancePath:instancePath+"/values/" + i1,schemaPath:"#/properties/values/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid2 = _errs20 === errors;
if(!valid2){
break;
}
}
}
else {
validate426.errors = [{instancePath:instancePath+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs18 === errors;
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
else {
validate426.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate426.errors = vErrors;
return errors === 0;
}
validate426.evaluated = {"props":{"period":true,"title":true,"value":true,"value_relative":true,"relative_changes":true,"following_changes":true,"churn_reason_title":true,"churn_reasons":true,"values":true},"dynamicProps":false,"dynamicItems":false};


function validate425(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate425.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title !== undefined){
const _errs1 = errors;
if(typeof data.title !== "string"){
validate425.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs3 = errors;
if(typeof data.type !== "string"){
validate425.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.values !== undefined){
let data2 = data.values;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(!(validate426(data2[i0], {instancePath:instancePath+"/values/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate426.errors : vErrors.concat(validate426.errors);
errors = vErrors.length;
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
else {
validate425.errors = [{instancePath:instancePath+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
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
validate425.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate425.errors = vErrors;
return errors === 0;
}
validate425.evaluated = {"props":{"title":true,"type":true,"values":true},"dynamicProps":false,"dynamicItems":false};


function validate424(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate424.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data !== undefined){
let data0 = data.data;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate425(data0[i0], {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate425.errors : vErrors.concat(validate425.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate424.errors = [{instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
else {
validate424.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate424.errors = vErrors;
return errors === 0;
}
validate424.evaluated = {"props":{"data":true},"dynamicProps":false,"dynamicItems":false};


function validate423(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate423.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate424(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate424.errors : vErrors.concat(validate424.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = {};
props0.data = true;
}
const _errs2 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err1 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate423.errors = vErrors;
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
validate423.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate423.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const LtvDataRequest = validate432;
const schema173 = {"type":"object","required":["filters"],"properties":{"filters":{"$ref":"#/$defs/MetricsFilters"},"period_unit":{"$ref":"#/$defs/AnalyticsPeriodUnit"},"period_type":{"$ref":"#/$defs/AnalyticsPeriodType"},"segmentation":{"type":"string"},"format":{"$ref":"#/$defs/AnalyticsFormat","default":"json"}}};

function validate432(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate432.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.filters === undefined) && (missing0 = "filters")){
validate432.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.filters !== undefined){
const _errs1 = errors;
if(!(validate381(data.filters, {instancePath:instancePath+"/filters",parentData:data,parentDataProperty:"filters",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate381.errors : vErrors.concat(validate381.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.period_unit !== undefined){
const _errs2 = errors;
if(!(validate383(data.period_unit, {instancePath:instancePath+"/period_unit",parentData:data,parentDataProperty:"period_unit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate383.errors : vErrors.concat(validate383.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.period_type !== undefined){
const _errs3 = errors;
if(!(validate400(data.period_type, {instancePath:instancePath+"/period_type",parentData:data,parentDataProperty:"period_type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate400.errors : vErrors.concat(validate400.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.segmentation !== undefined){
const _errs4 = errors;
if(typeof data.segmentation !== "string"){
validate432.errors = [{instancePath:instancePath+"/segmentation",schemaPath:"#/properties/segmentation/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.format !== undefined){
const _errs6 = errors;
if(!(validate387(data.format, {instancePath:instancePath+"/format",parentData:data,parentDataProperty:"format",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
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
else {
validate432.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate432.errors = vErrors;
return errors === 0;
}
validate432.evaluated = {"props":{"filters":true,"period_unit":true,"period_type":true,"segmentation":true,"format":true},"dynamicProps":false,"dynamicItems":false};

export const LtvDataRetrieved = validate437;
const schema174 = {"anyOf":[{"$ref":"#/$defs/LtvDataResponse"},{"type":"string"}]};
const schema175 = {"type":"object","properties":{"revenue":{"$ref":"#/$defs/LtvMetric"},"proceeds":{"$ref":"#/$defs/LtvMetric"},"net_revenue":{"$ref":"#/$defs/LtvMetric"}}};
const schema176 = {"type":"object","properties":{"data":{"type":"array","items":{"$ref":"#/$defs/LtvSegment"}},"description":{"type":"string"},"value":{"type":"number"},"unit":{"type":"string"},"title":{"type":"string"}}};
const schema177 = {"type":"object","properties":{"title":{"type":"string"},"type":{"type":"string"},"value":{"type":"number"},"values":{"type":"array","items":{"type":"object"}},"cohort_size":{"type":"integer"}}};

function validate440(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate440.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title !== undefined){
const _errs1 = errors;
if(typeof data.title !== "string"){
validate440.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs3 = errors;
if(typeof data.type !== "string"){
validate440.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value !== undefined){
let data2 = data.value;
const _errs5 = errors;
if(!((typeof data2 == "number") && (isFinite(data2)))){
validate440.errors = [{instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.values !== undefined){
let data3 = data.values;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs9 = errors;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
validate440.errors = [{instancePath:instancePath+"/values/" + i0,schemaPath:"#/properties/values/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid1 = _errs9 === errors;
if(!valid1){
break;
}
}
}
else {
validate440.errors = [{instancePath:instancePath+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cohort_size !== undefined){
let data5 = data.cohort_size;
const _errs11 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate440.errors = [{instancePath:instancePath+"/cohort_size",schemaPath:"#/properties/cohort_size/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate440.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate440.errors = vErrors;
return errors === 0;
}
validate440.evaluated = {"props":{"title":true,"type":true,"value":true,"values":true,"cohort_size":true},"dynamicProps":false,"dynamicItems":false};


function validate439(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate439.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data !== undefined){
let data0 = data.data;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate440(data0[i0], {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate440.errors : vErrors.concat(validate440.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate439.errors = [{instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
const _errs4 = errors;
if(typeof data.description !== "string"){
validate439.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value !== undefined){
let data3 = data.value;
const _errs6 = errors;
if(!((typeof data3 == "number") && (isFinite(data3)))){
validate439.errors = [{instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unit !== undefined){
const _errs8 = errors;
if(typeof data.unit !== "string"){
validate439.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs10 = errors;
if(typeof data.title !== "string"){
validate439.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate439.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate439.errors = vErrors;
return errors === 0;
}
validate439.evaluated = {"props":{"data":true,"description":true,"value":true,"unit":true,"title":true},"dynamicProps":false,"dynamicItems":false};


function validate438(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate438.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.revenue !== undefined){
const _errs1 = errors;
if(!(validate439(data.revenue, {instancePath:instancePath+"/revenue",parentData:data,parentDataProperty:"revenue",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate439.errors : vErrors.concat(validate439.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.proceeds !== undefined){
const _errs2 = errors;
if(!(validate439(data.proceeds, {instancePath:instancePath+"/proceeds",parentData:data,parentDataProperty:"proceeds",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate439.errors : vErrors.concat(validate439.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.net_revenue !== undefined){
const _errs3 = errors;
if(!(validate439(data.net_revenue, {instancePath:instancePath+"/net_revenue",parentData:data,parentDataProperty:"net_revenue",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate439.errors : vErrors.concat(validate439.errors);
errors = vErrors.length;
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
validate438.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate438.errors = vErrors;
return errors === 0;
}
validate438.evaluated = {"props":{"revenue":true,"proceeds":true,"net_revenue":true},"dynamicProps":false,"dynamicItems":false};


function validate437(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate437.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate438(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate438.errors : vErrors.concat(validate438.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = {};
props0.revenue = true;
props0.proceeds = true;
props0.net_revenue = true;
}
const _errs2 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err1 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate437.errors = vErrors;
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
validate437.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate437.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const RetentionDataRequest = validate446;
const schema178 = {"type":"object","required":["filters"],"properties":{"filters":{"$ref":"#/$defs/MetricsFilters"},"period_unit":{"$ref":"#/$defs/AnalyticsPeriodUnit"},"period_type":{"$ref":"#/$defs/AnalyticsPeriodType"},"segmentation":{"type":"string"},"use_trial":{"type":"boolean","default":false},"format":{"$ref":"#/$defs/AnalyticsFormat","default":"json"}}};

function validate446(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate446.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.filters === undefined) && (missing0 = "filters")){
validate446.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.filters !== undefined){
const _errs1 = errors;
if(!(validate381(data.filters, {instancePath:instancePath+"/filters",parentData:data,parentDataProperty:"filters",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate381.errors : vErrors.concat(validate381.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.period_unit !== undefined){
const _errs2 = errors;
if(!(validate383(data.period_unit, {instancePath:instancePath+"/period_unit",parentData:data,parentDataProperty:"period_unit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate383.errors : vErrors.concat(validate383.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.period_type !== undefined){
const _errs3 = errors;
if(!(validate400(data.period_type, {instancePath:instancePath+"/period_type",parentData:data,parentDataProperty:"period_type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate400.errors : vErrors.concat(validate400.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.segmentation !== undefined){
const _errs4 = errors;
if(typeof data.segmentation !== "string"){
validate446.errors = [{instancePath:instancePath+"/segmentation",schemaPath:"#/properties/segmentation/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.use_trial !== undefined){
const _errs6 = errors;
if(typeof data.use_trial !== "boolean"){
validate446.errors = [{instancePath:instancePath+"/use_trial",schemaPath:"#/properties/use_trial/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.format !== undefined){
const _errs8 = errors;
if(!(validate387(data.format, {instancePath:instancePath+"/format",parentData:data,parentDataProperty:"format",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
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
else {
validate446.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate446.errors = vErrors;
return errors === 0;
}
validate446.evaluated = {"props":{"filters":true,"period_unit":true,"period_type":true,"segmentation":true,"use_trial":true,"format":true},"dynamicProps":false,"dynamicItems":false};

export const RetentionDataRetrieved = validate451;
const schema179 = {"anyOf":[{"$ref":"#/$defs/RetentionDataResponse"},{"type":"string"}]};
const schema180 = {"type":"object","properties":{"data":{"type":"array","items":{"type":"object"}},"title":{"type":"string"},"metric_name":{"type":"string"},"description":{"type":"string"},"value_type":{"type":["string","null"]}}};

function validate452(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate452.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data !== undefined){
let data0 = data.data;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
validate452.errors = [{instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate452.errors = [{instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs5 = errors;
if(typeof data.title !== "string"){
validate452.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metric_name !== undefined){
const _errs7 = errors;
if(typeof data.metric_name !== "string"){
validate452.errors = [{instancePath:instancePath+"/metric_name",schemaPath:"#/properties/metric_name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
const _errs9 = errors;
if(typeof data.description !== "string"){
validate452.errors = [{instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value_type !== undefined){
let data5 = data.value_type;
const _errs11 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate452.errors = [{instancePath:instancePath+"/value_type",schemaPath:"#/properties/value_type/type",keyword:"type",params:{type: schema180.properties.value_type.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate452.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate452.errors = vErrors;
return errors === 0;
}
validate452.evaluated = {"props":{"data":true,"title":true,"metric_name":true,"description":true,"value_type":true},"dynamicProps":false,"dynamicItems":false};


function validate451(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate451.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate452(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate452.errors : vErrors.concat(validate452.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = {};
props0.data = true;
props0.title = true;
props0.metric_name = true;
props0.description = true;
props0.value_type = true;
}
const _errs2 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err1 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate451.errors = vErrors;
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
validate451.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate451.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const PlacementInfoRequest = validate454;
const schema181 = {"type":"object","required":["filters"],"properties":{"filters":{"$ref":"#/$defs/PlacementInfoFilters"}}};
const schema182 = {"type":"object","required":["placement_type"],"properties":{"placement_type":{"type":"string","enum":["paywall","onboarding"]}}};

function validate455(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate455.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.placement_type === undefined) && (missing0 = "placement_type")){
validate455.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.placement_type !== undefined){
let data0 = data.placement_type;
if(typeof data0 !== "string"){
validate455.errors = [{instancePath:instancePath+"/placement_type",schemaPath:"#/properties/placement_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data0 === "paywall") || (data0 === "onboarding"))){
validate455.errors = [{instancePath:instancePath+"/placement_type",schemaPath:"#/properties/placement_type/enum",keyword:"enum",params:{allowedValues: schema182.properties.placement_type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
}
}
else {
validate455.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate455.errors = vErrors;
return errors === 0;
}
validate455.evaluated = {"props":{"placement_type":true},"dynamicProps":false,"dynamicItems":false};


function validate454(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate454.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.filters === undefined) && (missing0 = "filters")){
validate454.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.filters !== undefined){
if(!(validate455(data.filters, {instancePath:instancePath+"/filters",parentData:data,parentDataProperty:"filters",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate455.errors : vErrors.concat(validate455.errors);
errors = vErrors.length;
}
}
}
}
else {
validate454.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate454.errors = vErrors;
return errors === 0;
}
validate454.evaluated = {"props":{"filters":true},"dynamicProps":false,"dynamicItems":false};

export const PlacementInfoRetrieved = validate457;
const schema183 = {"anyOf":[{"$ref":"#/$defs/PlacementInfoResponse"},{"type":"string"}]};
const schema184 = {"type":"object","properties":{"data":{"type":"array","items":{"$ref":"#/$defs/PlacementInfo"}}}};
const schema185 = {"type":"object","properties":{"developer_id":{"type":"string"},"placement_name":{"type":"string"},"audience_name":{"type":"string"},"segment_name":{"type":"string"},"cross_placement_ab_test_name":{"type":["string","null"]},"ab_test_name":{"type":["string","null"]},"paywall_name":{"type":"string"},"onboarding_name":{"type":"string"}}};

function validate459(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate459.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.developer_id !== undefined){
const _errs1 = errors;
if(typeof data.developer_id !== "string"){
validate459.errors = [{instancePath:instancePath+"/developer_id",schemaPath:"#/properties/developer_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.placement_name !== undefined){
const _errs3 = errors;
if(typeof data.placement_name !== "string"){
validate459.errors = [{instancePath:instancePath+"/placement_name",schemaPath:"#/properties/placement_name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.audience_name !== undefined){
const _errs5 = errors;
if(typeof data.audience_name !== "string"){
validate459.errors = [{instancePath:instancePath+"/audience_name",schemaPath:"#/properties/audience_name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.segment_name !== undefined){
const _errs7 = errors;
if(typeof data.segment_name !== "string"){
validate459.errors = [{instancePath:instancePath+"/segment_name",schemaPath:"#/properties/segment_name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cross_placement_ab_test_name !== undefined){
let data4 = data.cross_placement_ab_test_name;
const _errs9 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate459.errors = [{instancePath:instancePath+"/cross_placement_ab_test_name",schemaPath:"#/properties/cross_placement_ab_test_name/type",keyword:"type",params:{type: schema185.properties.cross_placement_ab_test_name.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ab_test_name !== undefined){
let data5 = data.ab_test_name;
const _errs11 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate459.errors = [{instancePath:instancePath+"/ab_test_name",schemaPath:"#/properties/ab_test_name/type",keyword:"type",params:{type: schema185.properties.ab_test_name.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paywall_name !== undefined){
const _errs13 = errors;
if(typeof data.paywall_name !== "string"){
validate459.errors = [{instancePath:instancePath+"/paywall_name",schemaPath:"#/properties/paywall_name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.onboarding_name !== undefined){
const _errs15 = errors;
if(typeof data.onboarding_name !== "string"){
validate459.errors = [{instancePath:instancePath+"/onboarding_name",schemaPath:"#/properties/onboarding_name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs15 === errors;
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
validate459.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate459.errors = vErrors;
return errors === 0;
}
validate459.evaluated = {"props":{"developer_id":true,"placement_name":true,"audience_name":true,"segment_name":true,"cross_placement_ab_test_name":true,"ab_test_name":true,"paywall_name":true,"onboarding_name":true},"dynamicProps":false,"dynamicItems":false};


function validate458(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate458.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data !== undefined){
let data0 = data.data;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate459(data0[i0], {instancePath:instancePath+"/data/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate459.errors : vErrors.concat(validate459.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate458.errors = [{instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
else {
validate458.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate458.errors = vErrors;
return errors === 0;
}
validate458.evaluated = {"props":{"data":true},"dynamicProps":false,"dynamicItems":false};


function validate457(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate457.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate458(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate458.errors : vErrors.concat(validate458.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = {};
props0.data = true;
}
const _errs2 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err1 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate457.errors = vErrors;
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
validate457.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate457.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const MailSaveProfileRequest = validate462;
const schema186 = {"type":"object","required":["external_profile_id","external_created_at","email"],"properties":{"external_profile_id":{"type":"string","minLength":1},"external_created_at":{"$ref":"#/$defs/Timestamp"},"email":{"type":"string","format":"email"},"customer_user_id":{"type":"string","minLength":1},"first_name":{"type":"string"},"last_name":{"type":"string"},"gender":{"type":"string"},"birthday":{"type":"string","format":"date"},"country":{"type":"string","pattern":"^[A-Z]{2}$"},"store_country":{"type":"string","pattern":"^[A-Z]{2}$"},"custom_attributes":{"type":"object","additionalProperties":{"oneOf":[{"type":"string"},{"type":"number"}]}},"device_info":{"$ref":"#/$defs/MailDeviceInfo"}}};
const schema187 = {"type":"object","required":["platform"],"properties":{"platform":{"type":"string"},"device":{"type":"string"},"os":{"type":"string"},"locale":{"type":"string"},"timezone":{"type":"string"},"app_version":{"type":"string"}}};

function validate464(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate464.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.platform === undefined) && (missing0 = "platform")){
validate464.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.platform !== undefined){
const _errs1 = errors;
if(typeof data.platform !== "string"){
validate464.errors = [{instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.device !== undefined){
const _errs3 = errors;
if(typeof data.device !== "string"){
validate464.errors = [{instancePath:instancePath+"/device",schemaPath:"#/properties/device/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.os !== undefined){
const _errs5 = errors;
if(typeof data.os !== "string"){
validate464.errors = [{instancePath:instancePath+"/os",schemaPath:"#/properties/os/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.locale !== undefined){
const _errs7 = errors;
if(typeof data.locale !== "string"){
validate464.errors = [{instancePath:instancePath+"/locale",schemaPath:"#/properties/locale/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timezone !== undefined){
const _errs9 = errors;
if(typeof data.timezone !== "string"){
validate464.errors = [{instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.app_version !== undefined){
const _errs11 = errors;
if(typeof data.app_version !== "string"){
validate464.errors = [{instancePath:instancePath+"/app_version",schemaPath:"#/properties/app_version/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs11 === errors;
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
else {
validate464.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate464.errors = vErrors;
return errors === 0;
}
validate464.evaluated = {"props":{"platform":true,"device":true,"os":true,"locale":true,"timezone":true,"app_version":true},"dynamicProps":false,"dynamicItems":false};

const formats34 = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;

function validate462(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate462.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.external_profile_id === undefined) && (missing0 = "external_profile_id")) || ((data.external_created_at === undefined) && (missing0 = "external_created_at"))) || ((data.email === undefined) && (missing0 = "email"))){
validate462.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.external_profile_id !== undefined){
let data0 = data.external_profile_id;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate462.errors = [{instancePath:instancePath+"/external_profile_id",schemaPath:"#/properties/external_profile_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate462.errors = [{instancePath:instancePath+"/external_profile_id",schemaPath:"#/properties/external_profile_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.external_created_at !== undefined){
const _errs3 = errors;
if(!(validate68(data.external_created_at, {instancePath:instancePath+"/external_created_at",parentData:data,parentDataProperty:"external_created_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.email !== undefined){
let data2 = data.email;
const _errs4 = errors;
if(errors === _errs4){
if(errors === _errs4){
if(typeof data2 === "string"){
if(!(formats34.test(data2))){
validate462.errors = [{instancePath:instancePath+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\""}];
return false;
}
}
else {
validate462.errors = [{instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customer_user_id !== undefined){
let data3 = data.customer_user_id;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data3 === "string"){
if(func1(data3) < 1){
validate462.errors = [{instancePath:instancePath+"/customer_user_id",schemaPath:"#/properties/customer_user_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate462.errors = [{instancePath:instancePath+"/customer_user_id",schemaPath:"#/properties/customer_user_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.first_name !== undefined){
const _errs8 = errors;
if(typeof data.first_name !== "string"){
validate462.errors = [{instancePath:instancePath+"/first_name",schemaPath:"#/properties/first_name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.last_name !== undefined){
const _errs10 = errors;
if(typeof data.last_name !== "string"){
validate462.errors = [{instancePath:instancePath+"/last_name",schemaPath:"#/properties/last_name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gender !== undefined){
const _errs12 = errors;
if(typeof data.gender !== "string"){
validate462.errors = [{instancePath:instancePath+"/gender",schemaPath:"#/properties/gender/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.birthday !== undefined){
let data7 = data.birthday;
const _errs14 = errors;
if(errors === _errs14){
if(errors === _errs14){
if(typeof data7 === "string"){
if(!(formats2.validate(data7))){
validate462.errors = [{instancePath:instancePath+"/birthday",schemaPath:"#/properties/birthday/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
else {
validate462.errors = [{instancePath:instancePath+"/birthday",schemaPath:"#/properties/birthday/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.country !== undefined){
let data8 = data.country;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data8 === "string"){
if(!pattern5.test(data8)){
validate462.errors = [{instancePath:instancePath+"/country",schemaPath:"#/properties/country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""}];
return false;
}
}
else {
validate462.errors = [{instancePath:instancePath+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store_country !== undefined){
let data9 = data.store_country;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data9 === "string"){
if(!pattern5.test(data9)){
validate462.errors = [{instancePath:instancePath+"/store_country",schemaPath:"#/properties/store_country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""}];
return false;
}
}
else {
validate462.errors = [{instancePath:instancePath+"/store_country",schemaPath:"#/properties/store_country/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.custom_attributes !== undefined){
let data10 = data.custom_attributes;
const _errs20 = errors;
if(errors === _errs20){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key0 in data10){
let data11 = data10[key0];
const _errs23 = errors;
const _errs24 = errors;
let valid2 = false;
let passing0 = null;
const _errs25 = errors;
if(typeof data11 !== "string"){
const err0 = {instancePath:instancePath+"/custom_attributes/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/custom_attributes/additionalProperties/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs25 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs27 = errors;
if(!((typeof data11 == "number") && (isFinite(data11)))){
const err1 = {instancePath:instancePath+"/custom_attributes/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/custom_attributes/additionalProperties/oneOf/1/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs27 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
}
}
if(!valid2){
const err2 = {instancePath:instancePath+"/custom_attributes/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/custom_attributes/additionalProperties/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate462.errors = vErrors;
return false;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs23 === errors;
if(!valid1){
break;
}
}
}
else {
validate462.errors = [{instancePath:instancePath+"/custom_attributes",schemaPath:"#/properties/custom_attributes/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.device_info !== undefined){
const _errs29 = errors;
if(!(validate464(data.device_info, {instancePath:instancePath+"/device_info",parentData:data,parentDataProperty:"device_info",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
var valid0 = _errs29 === errors;
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
else {
validate462.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate462.errors = vErrors;
return errors === 0;
}
validate462.evaluated = {"props":{"external_profile_id":true,"external_created_at":true,"email":true,"customer_user_id":true,"first_name":true,"last_name":true,"gender":true,"birthday":true,"country":true,"store_country":true,"custom_attributes":true,"device_info":true},"dynamicProps":false,"dynamicItems":false};

export const MailSuccessResponse = validate466;
const schema188 = {"type":"object","properties":{}};

function validate466(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate466.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate466.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate466.errors = vErrors;
return errors === 0;
}
validate466.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const MailBaseError = validate467;
const schema189 = {"type":"object","required":["errors"],"properties":{"errors":{"type":"array","items":{"type":"object","required":["message","error_code","status_code","field_name"],"properties":{"message":{"type":"string"},"error_code":{"type":"string","const":"base_error","enum":["base_error"]},"status_code":{"type":"integer","const":400},"field_name":{"type":["string","null"]}}}}}};

function validate467(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate467.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.errors === undefined) && (missing0 = "errors")){
validate467.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((((data1.message === undefined) && (missing1 = "message")) || ((data1.error_code === undefined) && (missing1 = "error_code"))) || ((data1.status_code === undefined) && (missing1 = "status_code"))) || ((data1.field_name === undefined) && (missing1 = "field_name"))){
validate467.errors = [{instancePath:instancePath+"/errors/" + i0,schemaPath:"#/properties/errors/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.message !== undefined){
const _errs5 = errors;
if(typeof data1.message !== "string"){
validate467.errors = [{instancePath:instancePath+"/errors/" + i0+"/message",schemaPath:"#/properties/errors/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.error_code !== undefined){
let data3 = data1.error_code;
const _errs7 = errors;
if(typeof data3 !== "string"){
validate467.errors = [{instancePath:instancePath+"/errors/" + i0+"/error_code",schemaPath:"#/properties/errors/items/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("base_error" !== data3){
validate467.errors = [{instancePath:instancePath+"/errors/" + i0+"/error_code",schemaPath:"#/properties/errors/items/properties/error_code/const",keyword:"const",params:{allowedValue: "base_error"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data3 === "base_error")){
validate467.errors = [{instancePath:instancePath+"/errors/" + i0+"/error_code",schemaPath:"#/properties/errors/items/properties/error_code/enum",keyword:"enum",params:{allowedValues: schema189.properties.errors.items.properties.error_code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.status_code !== undefined){
let data4 = data1.status_code;
const _errs9 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate467.errors = [{instancePath:instancePath+"/errors/" + i0+"/status_code",schemaPath:"#/properties/errors/items/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data4){
validate467.errors = [{instancePath:instancePath+"/errors/" + i0+"/status_code",schemaPath:"#/properties/errors/items/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.field_name !== undefined){
let data5 = data1.field_name;
const _errs11 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate467.errors = [{instancePath:instancePath+"/errors/" + i0+"/field_name",schemaPath:"#/properties/errors/items/properties/field_name/type",keyword:"type",params:{type: schema189.properties.errors.items.properties.field_name.type},message:"must be string,null"}];
return false;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
else {
validate467.errors = [{instancePath:instancePath+"/errors/" + i0,schemaPath:"#/properties/errors/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate467.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
else {
validate467.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate467.errors = vErrors;
return errors === 0;
}
validate467.evaluated = {"props":{"errors":true},"dynamicProps":false,"dynamicItems":false};

export const MailSecretKeyDoesNotExistError = validate468;
const schema190 = {"type":"object","required":["errors"],"properties":{"errors":{"type":"array","items":{"type":"object","required":["message","error_code","status_code","field_name"],"properties":{"message":{"type":"string"},"error_code":{"type":"string","const":"secret_key_does_not_exist_error","enum":["secret_key_does_not_exist_error"]},"status_code":{"type":"integer","const":403},"field_name":{"type":["string","null"]}}}}}};

function validate468(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate468.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.errors === undefined) && (missing0 = "errors")){
validate468.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((((data1.message === undefined) && (missing1 = "message")) || ((data1.error_code === undefined) && (missing1 = "error_code"))) || ((data1.status_code === undefined) && (missing1 = "status_code"))) || ((data1.field_name === undefined) && (missing1 = "field_name"))){
validate468.errors = [{instancePath:instancePath+"/errors/" + i0,schemaPath:"#/properties/errors/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.message !== undefined){
const _errs5 = errors;
if(typeof data1.message !== "string"){
validate468.errors = [{instancePath:instancePath+"/errors/" + i0+"/message",schemaPath:"#/properties/errors/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.error_code !== undefined){
let data3 = data1.error_code;
const _errs7 = errors;
if(typeof data3 !== "string"){
validate468.errors = [{instancePath:instancePath+"/errors/" + i0+"/error_code",schemaPath:"#/properties/errors/items/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("secret_key_does_not_exist_error" !== data3){
validate468.errors = [{instancePath:instancePath+"/errors/" + i0+"/error_code",schemaPath:"#/properties/errors/items/properties/error_code/const",keyword:"const",params:{allowedValue: "secret_key_does_not_exist_error"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data3 === "secret_key_does_not_exist_error")){
validate468.errors = [{instancePath:instancePath+"/errors/" + i0+"/error_code",schemaPath:"#/properties/errors/items/properties/error_code/enum",keyword:"enum",params:{allowedValues: schema190.properties.errors.items.properties.error_code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.status_code !== undefined){
let data4 = data1.status_code;
const _errs9 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate468.errors = [{instancePath:instancePath+"/errors/" + i0+"/status_code",schemaPath:"#/properties/errors/items/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(403 !== data4){
validate468.errors = [{instancePath:instancePath+"/errors/" + i0+"/status_code",schemaPath:"#/properties/errors/items/properties/status_code/const",keyword:"const",params:{allowedValue: 403},message:"must be equal to constant"}];
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.field_name !== undefined){
let data5 = data1.field_name;
const _errs11 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate468.errors = [{instancePath:instancePath+"/errors/" + i0+"/field_name",schemaPath:"#/properties/errors/items/properties/field_name/type",keyword:"type",params:{type: schema190.properties.errors.items.properties.field_name.type},message:"must be string,null"}];
return false;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
else {
validate468.errors = [{instancePath:instancePath+"/errors/" + i0,schemaPath:"#/properties/errors/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate468.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
else {
validate468.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate468.errors = vErrors;
return errors === 0;
}
validate468.evaluated = {"props":{"errors":true},"dynamicProps":false,"dynamicItems":false};

export const MailDeleteProfileRequest = validate469;
const schema191 = {"allOf":[{"type":"object","properties":{"external_profile_id":{"type":"string","minLength":1},"customer_user_id":{"type":"string","minLength":1},"email":{"type":"string","format":"email"}}},{"anyOf":[{"type":"object","required":["external_profile_id"],"properties":{"external_profile_id":{"type":"string","minLength":1}}},{"type":"object","required":["customer_user_id"],"properties":{"customer_user_id":{"type":"string","minLength":1}}},{"type":"object","required":["email"],"properties":{"email":{"type":"string","format":"email"}}}]}]};

function validate469(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate469.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.external_profile_id !== undefined){
let data0 = data.external_profile_id;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate469.errors = [{instancePath:instancePath+"/external_profile_id",schemaPath:"#/allOf/0/properties/external_profile_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate469.errors = [{instancePath:instancePath+"/external_profile_id",schemaPath:"#/allOf/0/properties/external_profile_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.customer_user_id !== undefined){
let data1 = data.customer_user_id;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func1(data1) < 1){
validate469.errors = [{instancePath:instancePath+"/customer_user_id",schemaPath:"#/allOf/0/properties/customer_user_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate469.errors = [{instancePath:instancePath+"/customer_user_id",schemaPath:"#/allOf/0/properties/customer_user_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.email !== undefined){
let data2 = data.email;
const _errs6 = errors;
if(errors === _errs6){
if(errors === _errs6){
if(typeof data2 === "string"){
if(!(formats34.test(data2))){
validate469.errors = [{instancePath:instancePath+"/email",schemaPath:"#/allOf/0/properties/email/format",keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\""}];
return false;
}
}
else {
validate469.errors = [{instancePath:instancePath+"/email",schemaPath:"#/allOf/0/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate469.errors = [{instancePath,schemaPath:"#/allOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs8 = errors;
const _errs9 = errors;
let valid2 = false;
const _errs10 = errors;
if(errors === _errs10){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.external_profile_id === undefined) && (missing0 = "external_profile_id")){
const err0 = {instancePath,schemaPath:"#/allOf/1/anyOf/0/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.external_profile_id !== undefined){
let data3 = data.external_profile_id;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data3 === "string"){
if(func1(data3) < 1){
const err1 = {instancePath:instancePath+"/external_profile_id",schemaPath:"#/allOf/1/anyOf/0/properties/external_profile_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/external_profile_id",schemaPath:"#/allOf/1/anyOf/0/properties/external_profile_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/allOf/1/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs10 === errors;
valid2 = valid2 || _valid0;
if(_valid0){
var props0 = {};
props0.external_profile_id = true;
}
const _errs14 = errors;
if(errors === _errs14){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.customer_user_id === undefined) && (missing1 = "customer_user_id")){
const err4 = {instancePath,schemaPath:"#/allOf/1/anyOf/1/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(data.customer_user_id !== undefined){
let data4 = data.customer_user_id;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data4 === "string"){
if(func1(data4) < 1){
const err5 = {instancePath:instancePath+"/customer_user_id",schemaPath:"#/allOf/1/anyOf/1/properties/customer_user_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/customer_user_id",schemaPath:"#/allOf/1/anyOf/1/properties/customer_user_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/allOf/1/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid0 = _errs14 === errors;
valid2 = valid2 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.customer_user_id = true;
}
}
const _errs18 = errors;
if(errors === _errs18){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.email === undefined) && (missing2 = "email")){
const err8 = {instancePath,schemaPath:"#/allOf/1/anyOf/2/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
if(data.email !== undefined){
let data5 = data.email;
const _errs20 = errors;
if(errors === _errs20){
if(errors === _errs20){
if(typeof data5 === "string"){
if(!(formats34.test(data5))){
const err9 = {instancePath:instancePath+"/email",schemaPath:"#/allOf/1/anyOf/2/properties/email/format",keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/email",schemaPath:"#/allOf/1/anyOf/2/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/allOf/1/anyOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var _valid0 = _errs18 === errors;
valid2 = valid2 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.email = true;
}
}
if(!valid2){
const err12 = {instancePath,schemaPath:"#/allOf/1/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
validate469.errors = vErrors;
return false;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs8 === errors;
if(valid0){
if(props0 !== true){
props0 = props0 || {};
props0.external_profile_id = true;
props0.customer_user_id = true;
props0.email = true;
}
}
}
validate469.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate469.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const MailDeleteProfileBadRequest = validate470;
const schema192 = {"anyOf":[{"oneOf":[{"$ref":"#/$defs/MailBaseError"},{"$ref":"#/$defs/MailMissingIdentifierError"}]}]};
const schema193 = {"type":"object","required":["errors"],"properties":{"errors":{"type":"array","items":{"type":"object","required":["message","error_code","status_code","field_name"],"properties":{"message":{"type":"string"},"error_code":{"type":"string","const":"missing_identifier","enum":["missing_identifier"]},"status_code":{"type":"integer","const":400},"field_name":{"type":["string","null"]}}}}}};

function validate472(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate472.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.errors === undefined) && (missing0 = "errors")){
validate472.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((((data1.message === undefined) && (missing1 = "message")) || ((data1.error_code === undefined) && (missing1 = "error_code"))) || ((data1.status_code === undefined) && (missing1 = "status_code"))) || ((data1.field_name === undefined) && (missing1 = "field_name"))){
validate472.errors = [{instancePath:instancePath+"/errors/" + i0,schemaPath:"#/properties/errors/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.message !== undefined){
const _errs5 = errors;
if(typeof data1.message !== "string"){
validate472.errors = [{instancePath:instancePath+"/errors/" + i0+"/message",schemaPath:"#/properties/errors/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.error_code !== undefined){
let data3 = data1.error_code;
const _errs7 = errors;
if(typeof data3 !== "string"){
validate472.errors = [{instancePath:instancePath+"/errors/" + i0+"/error_code",schemaPath:"#/properties/errors/items/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("missing_identifier" !== data3){
validate472.errors = [{instancePath:instancePath+"/errors/" + i0+"/error_code",schemaPath:"#/properties/errors/items/properties/error_code/const",keyword:"const",params:{allowedValue: "missing_identifier"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data3 === "missing_identifier")){
validate472.errors = [{instancePath:instancePath+"/errors/" + i0+"/error_code",schemaPath:"#/properties/errors/items/properties/error_code/enum",keyword:"enum",params:{allowedValues: schema193.properties.errors.items.properties.error_code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.status_code !== undefined){
let data4 = data1.status_code;
const _errs9 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate472.errors = [{instancePath:instancePath+"/errors/" + i0+"/status_code",schemaPath:"#/properties/errors/items/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data4){
validate472.errors = [{instancePath:instancePath+"/errors/" + i0+"/status_code",schemaPath:"#/properties/errors/items/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.field_name !== undefined){
let data5 = data1.field_name;
const _errs11 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate472.errors = [{instancePath:instancePath+"/errors/" + i0+"/field_name",schemaPath:"#/properties/errors/items/properties/field_name/type",keyword:"type",params:{type: schema193.properties.errors.items.properties.field_name.type},message:"must be string,null"}];
return false;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
else {
validate472.errors = [{instancePath:instancePath+"/errors/" + i0,schemaPath:"#/properties/errors/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate472.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
else {
validate472.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate472.errors = vErrors;
return errors === 0;
}
validate472.evaluated = {"props":{"errors":true},"dynamicProps":false,"dynamicItems":false};


function validate470(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate470.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
const _errs2 = errors;
let valid1 = false;
let passing0 = null;
const _errs3 = errors;
if(!(validate467(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate467.errors : vErrors.concat(validate467.errors);
errors = vErrors.length;
}
var _valid1 = _errs3 === errors;
if(_valid1){
valid1 = true;
passing0 = 0;
var props0 = {};
props0.errors = true;
}
const _errs4 = errors;
if(!(validate472(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate472.errors : vErrors.concat(validate472.errors);
errors = vErrors.length;
}
var _valid1 = _errs4 === errors;
if(_valid1 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid1){
valid1 = true;
passing0 = 1;
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
}
}
}
if(!valid1){
const err0 = {instancePath,schemaPath:"#/anyOf/0/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err1 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate470.errors = vErrors;
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
validate470.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate470.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const MailProfileNotFoundError = validate474;
const schema194 = {"type":"object","required":["errors"],"properties":{"errors":{"type":"array","items":{"type":"object","required":["message","error_code","status_code","field_name"],"properties":{"message":{"type":"string"},"error_code":{"type":"string","const":"profile_not_found_error","enum":["profile_not_found_error"]},"status_code":{"type":"integer","const":404},"field_name":{"type":["string","null"]}}}}}};

function validate474(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate474.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.errors === undefined) && (missing0 = "errors")){
validate474.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.errors !== undefined){
let data0 = data.errors;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((((data1.message === undefined) && (missing1 = "message")) || ((data1.error_code === undefined) && (missing1 = "error_code"))) || ((data1.status_code === undefined) && (missing1 = "status_code"))) || ((data1.field_name === undefined) && (missing1 = "field_name"))){
validate474.errors = [{instancePath:instancePath+"/errors/" + i0,schemaPath:"#/properties/errors/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.message !== undefined){
const _errs5 = errors;
if(typeof data1.message !== "string"){
validate474.errors = [{instancePath:instancePath+"/errors/" + i0+"/message",schemaPath:"#/properties/errors/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.error_code !== undefined){
let data3 = data1.error_code;
const _errs7 = errors;
if(typeof data3 !== "string"){
validate474.errors = [{instancePath:instancePath+"/errors/" + i0+"/error_code",schemaPath:"#/properties/errors/items/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("profile_not_found_error" !== data3){
validate474.errors = [{instancePath:instancePath+"/errors/" + i0+"/error_code",schemaPath:"#/properties/errors/items/properties/error_code/const",keyword:"const",params:{allowedValue: "profile_not_found_error"},message:"must be equal to constant"}];
return false;
}
else {
if(!(data3 === "profile_not_found_error")){
validate474.errors = [{instancePath:instancePath+"/errors/" + i0+"/error_code",schemaPath:"#/properties/errors/items/properties/error_code/enum",keyword:"enum",params:{allowedValues: schema194.properties.errors.items.properties.error_code.enum},message:"must be equal to one of the allowed values"}];
return false;
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.status_code !== undefined){
let data4 = data1.status_code;
const _errs9 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate474.errors = [{instancePath:instancePath+"/errors/" + i0+"/status_code",schemaPath:"#/properties/errors/items/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(404 !== data4){
validate474.errors = [{instancePath:instancePath+"/errors/" + i0+"/status_code",schemaPath:"#/properties/errors/items/properties/status_code/const",keyword:"const",params:{allowedValue: 404},message:"must be equal to constant"}];
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.field_name !== undefined){
let data5 = data1.field_name;
const _errs11 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate474.errors = [{instancePath:instancePath+"/errors/" + i0+"/field_name",schemaPath:"#/properties/errors/items/properties/field_name/type",keyword:"type",params:{type: schema194.properties.errors.items.properties.field_name.type},message:"must be string,null"}];
return false;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
else {
validate474.errors = [{instancePath:instancePath+"/errors/" + i0,schemaPath:"#/properties/errors/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate474.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
else {
validate474.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate474.errors = vErrors;
return errors === 0;
}
validate474.evaluated = {"props":{"errors":true},"dynamicProps":false,"dynamicItems":false};

export const MailSaveTransactionEventRequest = validate475;
const schema195 = {"type":"object","required":["event_type","event_id","event_datetime","external_profile_id","store","store_product_id","store_transaction_id","store_original_transaction_id","purchased_at","originally_purchased_at"],"properties":{"event_type":{"$ref":"#/$defs/MailEventType"},"event_id":{"type":"string","minLength":1},"event_datetime":{"$ref":"#/$defs/Timestamp"},"external_profile_id":{"type":"string","minLength":1},"customer_user_id":{"type":"string","minLength":1},"email":{"type":"string","format":"email"},"store":{"type":"string"},"store_product_id":{"type":"string","minLength":1},"store_transaction_id":{"type":"string","minLength":1},"store_original_transaction_id":{"type":"string","minLength":1},"purchased_at":{"$ref":"#/$defs/Timestamp"},"originally_purchased_at":{"$ref":"#/$defs/Timestamp"},"price_usd":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?$"},"expires_at":{"$ref":"#/$defs/Timestamp"},"offer":{"$ref":"#/$defs/MailOffer"}}};
const schema196 = {"type":"string","enum":["subscription_started","subscription_renewed","subscription_renewal_cancelled","subscription_renewal_reactivated","billing_issue_detected","entered_grace_period","subscription_refunded","subscription_expired","non_subscription_purchase","non_subscription_purchase_refunded"]};

function validate476(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate476.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate476.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((((((data === "subscription_started") || (data === "subscription_renewed")) || (data === "subscription_renewal_cancelled")) || (data === "subscription_renewal_reactivated")) || (data === "billing_issue_detected")) || (data === "entered_grace_period")) || (data === "subscription_refunded")) || (data === "subscription_expired")) || (data === "non_subscription_purchase")) || (data === "non_subscription_purchase_refunded"))){
validate476.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema196.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate476.errors = vErrors;
return errors === 0;
}
validate476.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema197 = {"type":"object","required":["category","offer_type"],"properties":{"category":{"type":"string","enum":["introductory","promotional","offer_code","win_back"]},"offer_type":{"type":"string","enum":["free_trial","pay_as_you_go","pay_up_front"]},"offer_id":{"type":"string"}}};

function validate482(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate482.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.category === undefined) && (missing0 = "category")) || ((data.offer_type === undefined) && (missing0 = "offer_type"))){
validate482.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.category !== undefined){
let data0 = data.category;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate482.errors = [{instancePath:instancePath+"/category",schemaPath:"#/properties/category/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data0 === "introductory") || (data0 === "promotional")) || (data0 === "offer_code")) || (data0 === "win_back"))){
validate482.errors = [{instancePath:instancePath+"/category",schemaPath:"#/properties/category/enum",keyword:"enum",params:{allowedValues: schema197.properties.category.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.offer_type !== undefined){
let data1 = data.offer_type;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate482.errors = [{instancePath:instancePath+"/offer_type",schemaPath:"#/properties/offer_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data1 === "free_trial") || (data1 === "pay_as_you_go")) || (data1 === "pay_up_front"))){
validate482.errors = [{instancePath:instancePath+"/offer_type",schemaPath:"#/properties/offer_type/enum",keyword:"enum",params:{allowedValues: schema197.properties.offer_type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.offer_id !== undefined){
const _errs5 = errors;
if(typeof data.offer_id !== "string"){
validate482.errors = [{instancePath:instancePath+"/offer_id",schemaPath:"#/properties/offer_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
}
else {
validate482.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate482.errors = vErrors;
return errors === 0;
}
validate482.evaluated = {"props":{"category":true,"offer_type":true,"offer_id":true},"dynamicProps":false,"dynamicItems":false};

const pattern12 = new RegExp("^[0-9]+(\\.[0-9]+)?$", "u");

function validate475(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate475.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.event_type === undefined) && (missing0 = "event_type")) || ((data.event_id === undefined) && (missing0 = "event_id"))) || ((data.event_datetime === undefined) && (missing0 = "event_datetime"))) || ((data.external_profile_id === undefined) && (missing0 = "external_profile_id"))) || ((data.store === undefined) && (missing0 = "store"))) || ((data.store_product_id === undefined) && (missing0 = "store_product_id"))) || ((data.store_transaction_id === undefined) && (missing0 = "store_transaction_id"))) || ((data.store_original_transaction_id === undefined) && (missing0 = "store_original_transaction_id"))) || ((data.purchased_at === undefined) && (missing0 = "purchased_at"))) || ((data.originally_purchased_at === undefined) && (missing0 = "originally_purchased_at"))){
validate475.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.event_type !== undefined){
const _errs1 = errors;
if(!(validate476(data.event_type, {instancePath:instancePath+"/event_type",parentData:data,parentDataProperty:"event_type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate476.errors : vErrors.concat(validate476.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.event_id !== undefined){
let data1 = data.event_id;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data1 === "string"){
if(func1(data1) < 1){
validate475.errors = [{instancePath:instancePath+"/event_id",schemaPath:"#/properties/event_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate475.errors = [{instancePath:instancePath+"/event_id",schemaPath:"#/properties/event_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.event_datetime !== undefined){
const _errs4 = errors;
if(!(validate68(data.event_datetime, {instancePath:instancePath+"/event_datetime",parentData:data,parentDataProperty:"event_datetime",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.external_profile_id !== undefined){
let data3 = data.external_profile_id;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data3 === "string"){
if(func1(data3) < 1){
validate475.errors = [{instancePath:instancePath+"/external_profile_id",schemaPath:"#/properties/external_profile_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate475.errors = [{instancePath:instancePath+"/external_profile_id",schemaPath:"#/properties/external_profile_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customer_user_id !== undefined){
let data4 = data.customer_user_id;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data4 === "string"){
if(func1(data4) < 1){
validate475.errors = [{instancePath:instancePath+"/customer_user_id",schemaPath:"#/properties/customer_user_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate475.errors = [{instancePath:instancePath+"/customer_user_id",schemaPath:"#/properties/customer_user_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.email !== undefined){
let data5 = data.email;
const _errs9 = errors;
if(errors === _errs9){
if(errors === _errs9){
if(typeof data5 === "string"){
if(!(formats34.test(data5))){
validate475.errors = [{instancePath:instancePath+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\""}];
return false;
}
}
else {
validate475.errors = [{instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store !== undefined){
const _errs11 = errors;
if(typeof data.store !== "string"){
validate475.errors = [{instancePath:instancePath+"/store",schemaPath:"#/properties/store/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store_product_id !== undefined){
let data7 = data.store_product_id;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data7 === "string"){
if(func1(data7) < 1){
validate475.errors = [{instancePath:instancePath+"/store_product_id",schemaPath:"#/properties/store_product_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate475.errors = [{instancePath:instancePath+"/store_product_id",schemaPath:"#/properties/store_product_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store_transaction_id !== undefined){
let data8 = data.store_transaction_id;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data8 === "string"){
if(func1(data8) < 1){
validate475.errors = [{instancePath:instancePath+"/store_transaction_id",schemaPath:"#/properties/store_transaction_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate475.errors = [{instancePath:instancePath+"/store_transaction_id",schemaPath:"#/properties/store_transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store_original_transaction_id !== undefined){
let data9 = data.store_original_transaction_id;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data9 === "string"){
if(func1(data9) < 1){
validate475.errors = [{instancePath:instancePath+"/store_original_transaction_id",schemaPath:"#/properties/store_original_transaction_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate475.errors = [{instancePath:instancePath+"/store_original_transaction_id",schemaPath:"#/properties/store_original_transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.purchased_at !== undefined){
const _errs19 = errors;
if(!(validate68(data.purchased_at, {instancePath:instancePath+"/purchased_at",parentData:data,parentDataProperty:"purchased_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.originally_purchased_at !== undefined){
const _errs20 = errors;
if(!(validate68(data.originally_purchased_at, {instancePath:instancePath+"/originally_purchased_at",parentData:data,parentDataProperty:"originally_purchased_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.price_usd !== undefined){
let data12 = data.price_usd;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data12 === "string"){
if(!pattern12.test(data12)){
validate475.errors = [{instancePath:instancePath+"/price_usd",schemaPath:"#/properties/price_usd/pattern",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^[0-9]+(\\.[0-9]+)?$"+"\""}];
return false;
}
}
else {
validate475.errors = [{instancePath:instancePath+"/price_usd",schemaPath:"#/properties/price_usd/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expires_at !== undefined){
const _errs23 = errors;
if(!(validate68(data.expires_at, {instancePath:instancePath+"/expires_at",parentData:data,parentDataProperty:"expires_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.offer !== undefined){
const _errs24 = errors;
if(!(validate482(data.offer, {instancePath:instancePath+"/offer",parentData:data,parentDataProperty:"offer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate482.errors : vErrors.concat(validate482.errors);
errors = vErrors.length;
}
var valid0 = _errs24 === errors;
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
validate475.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate475.errors = vErrors;
return errors === 0;
}
validate475.evaluated = {"props":{"event_type":true,"event_id":true,"event_datetime":true,"external_profile_id":true,"customer_user_id":true,"email":true,"store":true,"store_product_id":true,"store_transaction_id":true,"store_original_transaction_id":true,"purchased_at":true,"originally_purchased_at":true,"price_usd":true,"expires_at":true,"offer":true},"dynamicProps":false,"dynamicItems":false};

export const LegacyCreateProfileRequest = validate484;
const schema198 = {"allOf":[{"$ref":"#/$defs/LegacyUpdateProfileRequest"},{"type":"object","required":["customer_user_id"],"properties":{"customer_user_id":{"type":"string","minLength":1}}}]};
const schema199 = {"type":"object","properties":{"first_name":{"type":["string","null"]},"last_name":{"type":["string","null"]},"gender":{"type":["string","null"]},"email":{"type":["string","null"]},"phone_number":{"type":["string","null"]},"birthday":{"type":["string","null"],"format":"date"},"ip_country":{"type":["string","null"],"pattern":"^[A-Z]{2}$"},"custom_attributes":{"type":"object","maxProperties":10,"propertyNames":{"minLength":1,"maxLength":30,"pattern":"^[A-Za-z0-9._-]+$"},"additionalProperties":{"oneOf":[{"type":"string","maxLength":30},{"type":"number"},{"type":"boolean"},{"type":"null"}]}}}};

function validate485(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate485.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.first_name !== undefined){
let data0 = data.first_name;
const _errs1 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate485.errors = [{instancePath:instancePath+"/first_name",schemaPath:"#/properties/first_name/type",keyword:"type",params:{type: schema199.properties.first_name.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.last_name !== undefined){
let data1 = data.last_name;
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate485.errors = [{instancePath:instancePath+"/last_name",schemaPath:"#/properties/last_name/type",keyword:"type",params:{type: schema199.properties.last_name.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gender !== undefined){
let data2 = data.gender;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate485.errors = [{instancePath:instancePath+"/gender",schemaPath:"#/properties/gender/type",keyword:"type",params:{type: schema199.properties.gender.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.email !== undefined){
let data3 = data.email;
const _errs7 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate485.errors = [{instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: schema199.properties.email.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.phone_number !== undefined){
let data4 = data.phone_number;
const _errs9 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate485.errors = [{instancePath:instancePath+"/phone_number",schemaPath:"#/properties/phone_number/type",keyword:"type",params:{type: schema199.properties.phone_number.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.birthday !== undefined){
let data5 = data.birthday;
const _errs11 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate485.errors = [{instancePath:instancePath+"/birthday",schemaPath:"#/properties/birthday/type",keyword:"type",params:{type: schema199.properties.birthday.type},message:"must be string,null"}];
return false;
}
if(errors === _errs11){
if(errors === _errs11){
if(typeof data5 === "string"){
if(!(formats2.validate(data5))){
validate485.errors = [{instancePath:instancePath+"/birthday",schemaPath:"#/properties/birthday/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ip_country !== undefined){
let data6 = data.ip_country;
const _errs13 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate485.errors = [{instancePath:instancePath+"/ip_country",schemaPath:"#/properties/ip_country/type",keyword:"type",params:{type: schema199.properties.ip_country.type},message:"must be string,null"}];
return false;
}
if(errors === _errs13){
if(typeof data6 === "string"){
if(!pattern5.test(data6)){
validate485.errors = [{instancePath:instancePath+"/ip_country",schemaPath:"#/properties/ip_country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""}];
return false;
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.custom_attributes !== undefined){
let data7 = data.custom_attributes;
const _errs15 = errors;
if(errors === _errs15){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(Object.keys(data7).length > 10){
validate485.errors = [{instancePath:instancePath+"/custom_attributes",schemaPath:"#/properties/custom_attributes/maxProperties",keyword:"maxProperties",params:{limit: 10},message:"must NOT have more than 10 properties"}];
return false;
}
else {
for(const key0 in data7){
const _errs17 = errors;
if(typeof key0 === "string"){
if(func1(key0) > 30){
const err0 = {instancePath:instancePath+"/custom_attributes",schemaPath:"#/properties/custom_attributes/propertyNames/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters",propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(func1(key0) < 1){
const err1 = {instancePath:instancePath+"/custom_attributes",schemaPath:"#/properties/custom_attributes/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(!pattern7.test(key0)){
const err2 = {instancePath:instancePath+"/custom_attributes",schemaPath:"#/properties/custom_attributes/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]+$"},message:"must match pattern \""+"^[A-Za-z0-9._-]+$"+"\"",propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
var valid1 = _errs17 === errors;
if(!valid1){
const err3 = {instancePath:instancePath+"/custom_attributes",schemaPath:"#/properties/custom_attributes/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate485.errors = vErrors;
return false;
break;
}
}
if(valid1){
for(const key1 in data7){
let data8 = data7[key1];
const _errs19 = errors;
const _errs20 = errors;
let valid3 = false;
let passing0 = null;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data8 === "string"){
if(func1(data8) > 30){
const err4 = {instancePath:instancePath+"/custom_attributes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/custom_attributes/additionalProperties/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/custom_attributes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/custom_attributes/additionalProperties/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs21 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
}
const _errs23 = errors;
if(!((typeof data8 == "number") && (isFinite(data8)))){
const err6 = {instancePath:instancePath+"/custom_attributes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/custom_attributes/additionalProperties/oneOf/1/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs23 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid3 = true;
passing0 = 1;
}
const _errs25 = errors;
if(typeof data8 !== "boolean"){
const err7 = {instancePath:instancePath+"/custom_attributes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/custom_attributes/additionalProperties/oneOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs25 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid3 = true;
passing0 = 2;
}
const _errs27 = errors;
if(data8 !== null){
const err8 = {instancePath:instancePath+"/custom_attributes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/custom_attributes/additionalProperties/oneOf/3/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs27 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid3 = true;
passing0 = 3;
}
}
}
}
if(!valid3){
const err9 = {instancePath:instancePath+"/custom_attributes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/custom_attributes/additionalProperties/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
validate485.errors = vErrors;
return false;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs19 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
validate485.errors = [{instancePath:instancePath+"/custom_attributes",schemaPath:"#/properties/custom_attributes/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs15 === errors;
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
validate485.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate485.errors = vErrors;
return errors === 0;
}
validate485.evaluated = {"props":{"first_name":true,"last_name":true,"gender":true,"email":true,"phone_number":true,"birthday":true,"ip_country":true,"custom_attributes":true},"dynamicProps":false,"dynamicItems":false};


function validate484(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate484.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate485(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate485.errors : vErrors.concat(validate485.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.customer_user_id === undefined) && (missing0 = "customer_user_id")){
validate484.errors = [{instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.customer_user_id !== undefined){
let data0 = data.customer_user_id;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate484.errors = [{instancePath:instancePath+"/customer_user_id",schemaPath:"#/allOf/1/properties/customer_user_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate484.errors = [{instancePath:instancePath+"/customer_user_id",schemaPath:"#/allOf/1/properties/customer_user_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate484.errors = [{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate484.errors = vErrors;
return errors === 0;
}
validate484.evaluated = {"props":{"customer_user_id":true,"first_name":true,"last_name":true,"gender":true,"email":true,"phone_number":true,"birthday":true,"ip_country":true,"custom_attributes":true},"dynamicProps":false,"dynamicItems":false};

export const LegacyProfileResponse = validate487;
const schema200 = {"type":"object","required":["data"],"properties":{"data":{"$ref":"#/$defs/LegacyProfile"}}};
const schema201 = {"type":"object","required":["profile_id","customer_user_id","paid_access_levels","subscriptions","non_subscriptions","custom_attributes","total_revenue_usd"],"properties":{"app_id":{"type":"string"},"profile_id":{"type":"string","format":"uuid"},"customer_user_id":{"type":["string","null"]},"paid_access_levels":{"type":["object","null"],"additionalProperties":{"$ref":"#/$defs/CustomerAccessLevel"}},"subscriptions":{"type":["object","null"],"additionalProperties":{"$ref":"#/$defs/LegacySubscription"}},"non_subscriptions":{"type":["object","null"],"additionalProperties":{"type":"array","items":{"$ref":"#/$defs/LegacyNonSubscription"}}},"custom_attributes":{"type":["object","null"],"additionalProperties":{"oneOf":[{"type":"string"},{"type":"number"}]}},"total_revenue_usd":{"type":"number","format":"double"},"created_at":{"$ref":"#/$defs/Timestamp"},"email":{"type":["string","null"]},"phone_number":{"type":["string","null"]},"att_status":{"type":["integer","string","null"]},"first_name":{"type":["string","null"]},"last_name":{"type":["string","null"]},"username":{"type":["string","null"]},"gender":{"type":["string","null"]},"birthday":{"type":["string","null"],"format":"date"},"idfa":{"type":["string","null"]},"idfv":{"type":["string","null"]},"advertising_id":{"type":["string","null"]},"appsflyer_id":{"type":["string","null"]},"amplitude_user_id":{"type":["string","null"]},"amplitude_device_id":{"type":["string","null"]},"mixpanel_user_id":{"type":["string","null"]},"appmetrica_profile_id":{"type":["string","null"]},"appmetrica_device_id":{"type":["string","null"]},"facebook_anonymous_id":{"type":["string","null"]}}};
const schema202 = {"type":"object","required":["id","is_active","expires_at","starts_at","is_lifetime","vendor_product_id","base_plan_id","store","activated_at","renewed_at","will_renew","is_in_grace_period","unsubscribed_at","billing_issue_detected_at","active_introductory_offer_type","active_promotional_offer_type"],"properties":{"id":{"type":"string"},"is_active":{"type":"boolean"},"expires_at":{"$ref":"#/$defs/NullableTimestamp"},"starts_at":{"$ref":"#/$defs/NullableTimestamp"},"is_lifetime":{"type":"boolean"},"vendor_product_id":{"type":["string","null"]},"base_plan_id":{"type":["string","null"]},"store":{"oneOf":[{"$ref":"#/$defs/LegacyStore"},{"type":"null"}]},"activated_at":{"$ref":"#/$defs/Timestamp"},"renewed_at":{"$ref":"#/$defs/NullableTimestamp"},"will_renew":{"type":"boolean"},"is_in_grace_period":{"type":"boolean"},"unsubscribed_at":{"$ref":"#/$defs/NullableTimestamp"},"billing_issue_detected_at":{"$ref":"#/$defs/NullableTimestamp"},"active_introductory_offer_type":{"oneOf":[{"$ref":"#/$defs/LegacyOfferType"},{"type":"null"}]},"active_promotional_offer_type":{"oneOf":[{"$ref":"#/$defs/LegacyOfferType"},{"type":"null"}]},"active_promotional_offer_id":{"type":["string","null"]},"vendor_transaction_id":{"type":["string","null"]},"vendor_original_transaction_id":{"type":["string","null"]},"cancellation_reason":{"oneOf":[{"$ref":"#/$defs/CancellationReason"},{"type":"null"}]}}};
const schema203 = {"type":"string"};

function validate492(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate492.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate492.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
validate492.errors = vErrors;
return errors === 0;
}
validate492.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema204 = {"type":"string","enum":["free_trial","pay_as_you_go","pay_up_front"]};

function validate498(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate498.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate498.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data === "free_trial") || (data === "pay_as_you_go")) || (data === "pay_up_front"))){
validate498.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema204.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate498.errors = vErrors;
return errors === 0;
}
validate498.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate489(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate489.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.is_active === undefined) && (missing0 = "is_active"))) || ((data.expires_at === undefined) && (missing0 = "expires_at"))) || ((data.starts_at === undefined) && (missing0 = "starts_at"))) || ((data.is_lifetime === undefined) && (missing0 = "is_lifetime"))) || ((data.vendor_product_id === undefined) && (missing0 = "vendor_product_id"))) || ((data.base_plan_id === undefined) && (missing0 = "base_plan_id"))) || ((data.store === undefined) && (missing0 = "store"))) || ((data.activated_at === undefined) && (missing0 = "activated_at"))) || ((data.renewed_at === undefined) && (missing0 = "renewed_at"))) || ((data.will_renew === undefined) && (missing0 = "will_renew"))) || ((data.is_in_grace_period === undefined) && (missing0 = "is_in_grace_period"))) || ((data.unsubscribed_at === undefined) && (missing0 = "unsubscribed_at"))) || ((data.billing_issue_detected_at === undefined) && (missing0 = "billing_issue_detected_at"))) || ((data.active_introductory_offer_type === undefined) && (missing0 = "active_introductory_offer_type"))) || ((data.active_promotional_offer_type === undefined) && (missing0 = "active_promotional_offer_type"))){
validate489.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
const _errs1 = errors;
if(typeof data.id !== "string"){
validate489.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate489.errors = [{instancePath:instancePath+"/is_active",schemaPath:"#/properties/is_active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expires_at !== undefined){
const _errs5 = errors;
if(!(validate66(data.expires_at, {instancePath:instancePath+"/expires_at",parentData:data,parentDataProperty:"expires_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.starts_at !== undefined){
const _errs6 = errors;
if(!(validate66(data.starts_at, {instancePath:instancePath+"/starts_at",parentData:data,parentDataProperty:"starts_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_lifetime !== undefined){
const _errs7 = errors;
if(typeof data.is_lifetime !== "boolean"){
validate489.errors = [{instancePath:instancePath+"/is_lifetime",schemaPath:"#/properties/is_lifetime/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vendor_product_id !== undefined){
let data5 = data.vendor_product_id;
const _errs9 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate489.errors = [{instancePath:instancePath+"/vendor_product_id",schemaPath:"#/properties/vendor_product_id/type",keyword:"type",params:{type: schema202.properties.vendor_product_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.base_plan_id !== undefined){
let data6 = data.base_plan_id;
const _errs11 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate489.errors = [{instancePath:instancePath+"/base_plan_id",schemaPath:"#/properties/base_plan_id/type",keyword:"type",params:{type: schema202.properties.base_plan_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store !== undefined){
let data7 = data.store;
const _errs13 = errors;
const _errs14 = errors;
let valid1 = false;
let passing0 = null;
const _errs15 = errors;
if(!(validate492(data7, {instancePath:instancePath+"/store",parentData:data,parentDataProperty:"store",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate492.errors : vErrors.concat(validate492.errors);
errors = vErrors.length;
}
var _valid0 = _errs15 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs16 = errors;
if(data7 !== null){
const err0 = {instancePath:instancePath+"/store",schemaPath:"#/properties/store/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs16 === errors;
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
const err1 = {instancePath:instancePath+"/store",schemaPath:"#/properties/store/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate489.errors = vErrors;
return false;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.activated_at !== undefined){
const _errs18 = errors;
if(!(validate68(data.activated_at, {instancePath:instancePath+"/activated_at",parentData:data,parentDataProperty:"activated_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.renewed_at !== undefined){
const _errs19 = errors;
if(!(validate66(data.renewed_at, {instancePath:instancePath+"/renewed_at",parentData:data,parentDataProperty:"renewed_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.will_renew !== undefined){
const _errs20 = errors;
if(typeof data.will_renew !== "boolean"){
validate489.errors = [{instancePath:instancePath+"/will_renew",schemaPath:"#/properties/will_renew/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_in_grace_period !== undefined){
const _errs22 = errors;
if(typeof data.is_in_grace_period !== "boolean"){
validate489.errors = [{instancePath:instancePath+"/is_in_grace_period",schemaPath:"#/properties/is_in_grace_period/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unsubscribed_at !== undefined){
const _errs24 = errors;
if(!(validate66(data.unsubscribed_at, {instancePath:instancePath+"/unsubscribed_at",parentData:data,parentDataProperty:"unsubscribed_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.billing_issue_detected_at !== undefined){
const _errs25 = errors;
if(!(validate66(data.billing_issue_detected_at, {instancePath:instancePath+"/billing_issue_detected_at",parentData:data,parentDataProperty:"billing_issue_detected_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.active_introductory_offer_type !== undefined){
let data14 = data.active_introductory_offer_type;
const _errs26 = errors;
const _errs27 = errors;
let valid2 = false;
let passing1 = null;
const _errs28 = errors;
if(!(validate498(data14, {instancePath:instancePath+"/active_introductory_offer_type",parentData:data,parentDataProperty:"active_introductory_offer_type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate498.errors : vErrors.concat(validate498.errors);
errors = vErrors.length;
}
var _valid1 = _errs28 === errors;
if(_valid1){
valid2 = true;
passing1 = 0;
}
const _errs29 = errors;
if(data14 !== null){
const err2 = {instancePath:instancePath+"/active_introductory_offer_type",schemaPath:"#/properties/active_introductory_offer_type/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs29 === errors;
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
const err3 = {instancePath:instancePath+"/active_introductory_offer_type",schemaPath:"#/properties/active_introductory_offer_type/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate489.errors = vErrors;
return false;
}
else {
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.active_promotional_offer_type !== undefined){
let data15 = data.active_promotional_offer_type;
const _errs31 = errors;
const _errs32 = errors;
let valid3 = false;
let passing2 = null;
const _errs33 = errors;
if(!(validate498(data15, {instancePath:instancePath+"/active_promotional_offer_type",parentData:data,parentDataProperty:"active_promotional_offer_type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate498.errors : vErrors.concat(validate498.errors);
errors = vErrors.length;
}
var _valid2 = _errs33 === errors;
if(_valid2){
valid3 = true;
passing2 = 0;
}
const _errs34 = errors;
if(data15 !== null){
const err4 = {instancePath:instancePath+"/active_promotional_offer_type",schemaPath:"#/properties/active_promotional_offer_type/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid2 = _errs34 === errors;
if(_valid2 && valid3){
valid3 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid3 = true;
passing2 = 1;
}
}
if(!valid3){
const err5 = {instancePath:instancePath+"/active_promotional_offer_type",schemaPath:"#/properties/active_promotional_offer_type/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate489.errors = vErrors;
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
if(data.active_promotional_offer_id !== undefined){
let data16 = data.active_promotional_offer_id;
const _errs36 = errors;
if((typeof data16 !== "string") && (data16 !== null)){
validate489.errors = [{instancePath:instancePath+"/active_promotional_offer_id",schemaPath:"#/properties/active_promotional_offer_id/type",keyword:"type",params:{type: schema202.properties.active_promotional_offer_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vendor_transaction_id !== undefined){
let data17 = data.vendor_transaction_id;
const _errs38 = errors;
if((typeof data17 !== "string") && (data17 !== null)){
validate489.errors = [{instancePath:instancePath+"/vendor_transaction_id",schemaPath:"#/properties/vendor_transaction_id/type",keyword:"type",params:{type: schema202.properties.vendor_transaction_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vendor_original_transaction_id !== undefined){
let data18 = data.vendor_original_transaction_id;
const _errs40 = errors;
if((typeof data18 !== "string") && (data18 !== null)){
validate489.errors = [{instancePath:instancePath+"/vendor_original_transaction_id",schemaPath:"#/properties/vendor_original_transaction_id/type",keyword:"type",params:{type: schema202.properties.vendor_original_transaction_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cancellation_reason !== undefined){
let data19 = data.cancellation_reason;
const _errs42 = errors;
const _errs43 = errors;
let valid4 = false;
let passing3 = null;
const _errs44 = errors;
if(!(validate74(data19, {instancePath:instancePath+"/cancellation_reason",parentData:data,parentDataProperty:"cancellation_reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
var _valid3 = _errs44 === errors;
if(_valid3){
valid4 = true;
passing3 = 0;
}
const _errs45 = errors;
if(data19 !== null){
const err6 = {instancePath:instancePath+"/cancellation_reason",schemaPath:"#/properties/cancellation_reason/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid3 = _errs45 === errors;
if(_valid3 && valid4){
valid4 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid4 = true;
passing3 = 1;
}
}
if(!valid4){
const err7 = {instancePath:instancePath+"/cancellation_reason",schemaPath:"#/properties/cancellation_reason/oneOf",keyword:"oneOf",params:{passingSchemas: passing3},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate489.errors = vErrors;
return false;
}
else {
errors = _errs43;
if(vErrors !== null){
if(_errs43){
vErrors.length = _errs43;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs42 === errors;
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
else {
validate489.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate489.errors = vErrors;
return errors === 0;
}
validate489.evaluated = {"props":{"id":true,"is_active":true,"expires_at":true,"starts_at":true,"is_lifetime":true,"vendor_product_id":true,"base_plan_id":true,"store":true,"activated_at":true,"renewed_at":true,"will_renew":true,"is_in_grace_period":true,"unsubscribed_at":true,"billing_issue_detected_at":true,"active_introductory_offer_type":true,"active_promotional_offer_type":true,"active_promotional_offer_id":true,"vendor_transaction_id":true,"vendor_original_transaction_id":true,"cancellation_reason":true},"dynamicProps":false,"dynamicItems":false};

const schema205 = {"type":"object","required":["is_active","expires_at","starts_at","is_lifetime","vendor_product_id","base_plan_id","vendor_transaction_id","vendor_original_transaction_id","store","activated_at","renewed_at","will_renew","is_in_grace_period","unsubscribed_at","billing_issue_detected_at","active_introductory_offer_type","active_promotional_offer_type","is_sandbox"],"properties":{"is_active":{"type":"boolean"},"expires_at":{"$ref":"#/$defs/NullableTimestamp"},"starts_at":{"$ref":"#/$defs/NullableTimestamp"},"is_lifetime":{"type":"boolean"},"vendor_product_id":{"type":["string","null"]},"base_plan_id":{"type":["string","null"]},"vendor_transaction_id":{"type":["string","null"]},"vendor_original_transaction_id":{"type":["string","null"]},"store":{"oneOf":[{"$ref":"#/$defs/LegacyStore"},{"type":"null"}]},"activated_at":{"$ref":"#/$defs/Timestamp"},"renewed_at":{"$ref":"#/$defs/NullableTimestamp"},"will_renew":{"type":"boolean"},"is_in_grace_period":{"type":"boolean"},"unsubscribed_at":{"$ref":"#/$defs/NullableTimestamp"},"billing_issue_detected_at":{"$ref":"#/$defs/NullableTimestamp"},"active_introductory_offer_type":{"oneOf":[{"$ref":"#/$defs/LegacyOfferType"},{"type":"null"}]},"active_promotional_offer_type":{"oneOf":[{"$ref":"#/$defs/LegacyOfferType"},{"type":"null"}]},"active_promotional_offer_id":{"type":["string","null"]},"cancellation_reason":{"oneOf":[{"$ref":"#/$defs/CancellationReason"},{"type":"null"}]},"is_sandbox":{"type":"boolean"}}};

function validate503(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate503.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((((data.is_active === undefined) && (missing0 = "is_active")) || ((data.expires_at === undefined) && (missing0 = "expires_at"))) || ((data.starts_at === undefined) && (missing0 = "starts_at"))) || ((data.is_lifetime === undefined) && (missing0 = "is_lifetime"))) || ((data.vendor_product_id === undefined) && (missing0 = "vendor_product_id"))) || ((data.base_plan_id === undefined) && (missing0 = "base_plan_id"))) || ((data.vendor_transaction_id === undefined) && (missing0 = "vendor_transaction_id"))) || ((data.vendor_original_transaction_id === undefined) && (missing0 = "vendor_original_transaction_id"))) || ((data.store === undefined) && (missing0 = "store"))) || ((data.activated_at === undefined) && (missing0 = "activated_at"))) || ((data.renewed_at === undefined) && (missing0 = "renewed_at"))) || ((data.will_renew === undefined) && (missing0 = "will_renew"))) || ((data.is_in_grace_period === undefined) && (missing0 = "is_in_grace_period"))) || ((data.unsubscribed_at === undefined) && (missing0 = "unsubscribed_at"))) || ((data.billing_issue_detected_at === undefined) && (missing0 = "billing_issue_detected_at"))) || ((data.active_introductory_offer_type === undefined) && (missing0 = "active_introductory_offer_type"))) || ((data.active_promotional_offer_type === undefined) && (missing0 = "active_promotional_offer_type"))) || ((data.is_sandbox === undefined) && (missing0 = "is_sandbox"))){
validate503.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.is_active !== undefined){
const _errs1 = errors;
if(typeof data.is_active !== "boolean"){
validate503.errors = [{instancePath:instancePath+"/is_active",schemaPath:"#/properties/is_active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expires_at !== undefined){
const _errs3 = errors;
if(!(validate66(data.expires_at, {instancePath:instancePath+"/expires_at",parentData:data,parentDataProperty:"expires_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.starts_at !== undefined){
const _errs4 = errors;
if(!(validate66(data.starts_at, {instancePath:instancePath+"/starts_at",parentData:data,parentDataProperty:"starts_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_lifetime !== undefined){
const _errs5 = errors;
if(typeof data.is_lifetime !== "boolean"){
validate503.errors = [{instancePath:instancePath+"/is_lifetime",schemaPath:"#/properties/is_lifetime/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vendor_product_id !== undefined){
let data4 = data.vendor_product_id;
const _errs7 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate503.errors = [{instancePath:instancePath+"/vendor_product_id",schemaPath:"#/properties/vendor_product_id/type",keyword:"type",params:{type: schema205.properties.vendor_product_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.base_plan_id !== undefined){
let data5 = data.base_plan_id;
const _errs9 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate503.errors = [{instancePath:instancePath+"/base_plan_id",schemaPath:"#/properties/base_plan_id/type",keyword:"type",params:{type: schema205.properties.base_plan_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vendor_transaction_id !== undefined){
let data6 = data.vendor_transaction_id;
const _errs11 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate503.errors = [{instancePath:instancePath+"/vendor_transaction_id",schemaPath:"#/properties/vendor_transaction_id/type",keyword:"type",params:{type: schema205.properties.vendor_transaction_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vendor_original_transaction_id !== undefined){
let data7 = data.vendor_original_transaction_id;
const _errs13 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate503.errors = [{instancePath:instancePath+"/vendor_original_transaction_id",schemaPath:"#/properties/vendor_original_transaction_id/type",keyword:"type",params:{type: schema205.properties.vendor_original_transaction_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store !== undefined){
let data8 = data.store;
const _errs15 = errors;
const _errs16 = errors;
let valid1 = false;
let passing0 = null;
const _errs17 = errors;
if(!(validate492(data8, {instancePath:instancePath+"/store",parentData:data,parentDataProperty:"store",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate492.errors : vErrors.concat(validate492.errors);
errors = vErrors.length;
}
var _valid0 = _errs17 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs18 = errors;
if(data8 !== null){
const err0 = {instancePath:instancePath+"/store",schemaPath:"#/properties/store/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs18 === errors;
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
const err1 = {instancePath:instancePath+"/store",schemaPath:"#/properties/store/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate503.errors = vErrors;
return false;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.activated_at !== undefined){
const _errs20 = errors;
if(!(validate68(data.activated_at, {instancePath:instancePath+"/activated_at",parentData:data,parentDataProperty:"activated_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.renewed_at !== undefined){
const _errs21 = errors;
if(!(validate66(data.renewed_at, {instancePath:instancePath+"/renewed_at",parentData:data,parentDataProperty:"renewed_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.will_renew !== undefined){
const _errs22 = errors;
if(typeof data.will_renew !== "boolean"){
validate503.errors = [{instancePath:instancePath+"/will_renew",schemaPath:"#/properties/will_renew/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_in_grace_period !== undefined){
const _errs24 = errors;
if(typeof data.is_in_grace_period !== "boolean"){
validate503.errors = [{instancePath:instancePath+"/is_in_grace_period",schemaPath:"#/properties/is_in_grace_period/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unsubscribed_at !== undefined){
const _errs26 = errors;
if(!(validate66(data.unsubscribed_at, {instancePath:instancePath+"/unsubscribed_at",parentData:data,parentDataProperty:"unsubscribed_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.billing_issue_detected_at !== undefined){
const _errs27 = errors;
if(!(validate66(data.billing_issue_detected_at, {instancePath:instancePath+"/billing_issue_detected_at",parentData:data,parentDataProperty:"billing_issue_detected_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.active_introductory_offer_type !== undefined){
let data15 = data.active_introductory_offer_type;
const _errs28 = errors;
const _errs29 = errors;
let valid2 = false;
let passing1 = null;
const _errs30 = errors;
if(!(validate498(data15, {instancePath:instancePath+"/active_introductory_offer_type",parentData:data,parentDataProperty:"active_introductory_offer_type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate498.errors : vErrors.concat(validate498.errors);
errors = vErrors.length;
}
var _valid1 = _errs30 === errors;
if(_valid1){
valid2 = true;
passing1 = 0;
}
const _errs31 = errors;
if(data15 !== null){
const err2 = {instancePath:instancePath+"/active_introductory_offer_type",schemaPath:"#/properties/active_introductory_offer_type/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs31 === errors;
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
const err3 = {instancePath:instancePath+"/active_introductory_offer_type",schemaPath:"#/properties/active_introductory_offer_type/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate503.errors = vErrors;
return false;
}
else {
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.active_promotional_offer_type !== undefined){
let data16 = data.active_promotional_offer_type;
const _errs33 = errors;
const _errs34 = errors;
let valid3 = false;
let passing2 = null;
const _errs35 = errors;
if(!(validate498(data16, {instancePath:instancePath+"/active_promotional_offer_type",parentData:data,parentDataProperty:"active_promotional_offer_type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate498.errors : vErrors.concat(validate498.errors);
errors = vErrors.length;
}
var _valid2 = _errs35 === errors;
if(_valid2){
valid3 = true;
passing2 = 0;
}
const _errs36 = errors;
if(data16 !== null){
const err4 = {instancePath:instancePath+"/active_promotional_offer_type",schemaPath:"#/properties/active_promotional_offer_type/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid2 = _errs36 === errors;
if(_valid2 && valid3){
valid3 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid3 = true;
passing2 = 1;
}
}
if(!valid3){
const err5 = {instancePath:instancePath+"/active_promotional_offer_type",schemaPath:"#/properties/active_promotional_offer_type/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate503.errors = vErrors;
return false;
}
else {
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.active_promotional_offer_id !== undefined){
let data17 = data.active_promotional_offer_id;
const _errs38 = errors;
if((typeof data17 !== "string") && (data17 !== null)){
validate503.errors = [{instancePath:instancePath+"/active_promotional_offer_id",schemaPath:"#/properties/active_promotional_offer_id/type",keyword:"type",params:{type: schema205.properties.active_promotional_offer_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cancellation_reason !== undefined){
let data18 = data.cancellation_reason;
const _errs40 = errors;
const _errs41 = errors;
let valid4 = false;
let passing3 = null;
const _errs42 = errors;
if(!(validate74(data18, {instancePath:instancePath+"/cancellation_reason",parentData:data,parentDataProperty:"cancellation_reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
var _valid3 = _errs42 === errors;
if(_valid3){
valid4 = true;
passing3 = 0;
}
const _errs43 = errors;
if(data18 !== null){
const err6 = {instancePath:instancePath+"/cancellation_reason",schemaPath:"#/properties/cancellation_reason/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid3 = _errs43 === errors;
if(_valid3 && valid4){
valid4 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid4 = true;
passing3 = 1;
}
}
if(!valid4){
const err7 = {instancePath:instancePath+"/cancellation_reason",schemaPath:"#/properties/cancellation_reason/oneOf",keyword:"oneOf",params:{passingSchemas: passing3},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate503.errors = vErrors;
return false;
}
else {
errors = _errs41;
if(vErrors !== null){
if(_errs41){
vErrors.length = _errs41;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_sandbox !== undefined){
const _errs45 = errors;
if(typeof data.is_sandbox !== "boolean"){
validate503.errors = [{instancePath:instancePath+"/is_sandbox",schemaPath:"#/properties/is_sandbox/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs45 === errors;
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
else {
validate503.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate503.errors = vErrors;
return errors === 0;
}
validate503.evaluated = {"props":{"is_active":true,"expires_at":true,"starts_at":true,"is_lifetime":true,"vendor_product_id":true,"base_plan_id":true,"vendor_transaction_id":true,"vendor_original_transaction_id":true,"store":true,"activated_at":true,"renewed_at":true,"will_renew":true,"is_in_grace_period":true,"unsubscribed_at":true,"billing_issue_detected_at":true,"active_introductory_offer_type":true,"active_promotional_offer_type":true,"active_promotional_offer_id":true,"cancellation_reason":true,"is_sandbox":true},"dynamicProps":false,"dynamicItems":false};

const schema206 = {"type":"object","required":["purchase_id","vendor_product_id","vendor_transaction_id","vendor_original_transaction_id","store","purchased_at","is_one_time","is_sandbox"],"properties":{"purchase_id":{"type":"string"},"vendor_product_id":{"type":["string","null"]},"vendor_transaction_id":{"type":["string","null"]},"vendor_original_transaction_id":{"type":["string","null"]},"store":{"oneOf":[{"$ref":"#/$defs/LegacyStore"},{"type":"null"}]},"purchased_at":{"$ref":"#/$defs/Timestamp"},"is_one_time":{"type":"boolean"},"is_sandbox":{"type":"boolean"}}};

function validate515(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate515.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.purchase_id === undefined) && (missing0 = "purchase_id")) || ((data.vendor_product_id === undefined) && (missing0 = "vendor_product_id"))) || ((data.vendor_transaction_id === undefined) && (missing0 = "vendor_transaction_id"))) || ((data.vendor_original_transaction_id === undefined) && (missing0 = "vendor_original_transaction_id"))) || ((data.store === undefined) && (missing0 = "store"))) || ((data.purchased_at === undefined) && (missing0 = "purchased_at"))) || ((data.is_one_time === undefined) && (missing0 = "is_one_time"))) || ((data.is_sandbox === undefined) && (missing0 = "is_sandbox"))){
validate515.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.purchase_id !== undefined){
const _errs1 = errors;
if(typeof data.purchase_id !== "string"){
validate515.errors = [{instancePath:instancePath+"/purchase_id",schemaPath:"#/properties/purchase_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vendor_product_id !== undefined){
let data1 = data.vendor_product_id;
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate515.errors = [{instancePath:instancePath+"/vendor_product_id",schemaPath:"#/properties/vendor_product_id/type",keyword:"type",params:{type: schema206.properties.vendor_product_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vendor_transaction_id !== undefined){
let data2 = data.vendor_transaction_id;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate515.errors = [{instancePath:instancePath+"/vendor_transaction_id",schemaPath:"#/properties/vendor_transaction_id/type",keyword:"type",params:{type: schema206.properties.vendor_transaction_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vendor_original_transaction_id !== undefined){
let data3 = data.vendor_original_transaction_id;
const _errs7 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate515.errors = [{instancePath:instancePath+"/vendor_original_transaction_id",schemaPath:"#/properties/vendor_original_transaction_id/type",keyword:"type",params:{type: schema206.properties.vendor_original_transaction_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store !== undefined){
let data4 = data.store;
const _errs9 = errors;
const _errs10 = errors;
let valid1 = false;
let passing0 = null;
const _errs11 = errors;
if(!(validate492(data4, {instancePath:instancePath+"/store",parentData:data,parentDataProperty:"store",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate492.errors : vErrors.concat(validate492.errors);
errors = vErrors.length;
}
var _valid0 = _errs11 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs12 = errors;
if(data4 !== null){
const err0 = {instancePath:instancePath+"/store",schemaPath:"#/properties/store/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs12 === errors;
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
const err1 = {instancePath:instancePath+"/store",schemaPath:"#/properties/store/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate515.errors = vErrors;
return false;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.purchased_at !== undefined){
const _errs14 = errors;
if(!(validate68(data.purchased_at, {instancePath:instancePath+"/purchased_at",parentData:data,parentDataProperty:"purchased_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_one_time !== undefined){
const _errs15 = errors;
if(typeof data.is_one_time !== "boolean"){
validate515.errors = [{instancePath:instancePath+"/is_one_time",schemaPath:"#/properties/is_one_time/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_sandbox !== undefined){
const _errs17 = errors;
if(typeof data.is_sandbox !== "boolean"){
validate515.errors = [{instancePath:instancePath+"/is_sandbox",schemaPath:"#/properties/is_sandbox/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs17 === errors;
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
else {
validate515.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate515.errors = vErrors;
return errors === 0;
}
validate515.evaluated = {"props":{"purchase_id":true,"vendor_product_id":true,"vendor_transaction_id":true,"vendor_original_transaction_id":true,"store":true,"purchased_at":true,"is_one_time":true,"is_sandbox":true},"dynamicProps":false,"dynamicItems":false};


function validate488(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate488.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.profile_id === undefined) && (missing0 = "profile_id")) || ((data.customer_user_id === undefined) && (missing0 = "customer_user_id"))) || ((data.paid_access_levels === undefined) && (missing0 = "paid_access_levels"))) || ((data.subscriptions === undefined) && (missing0 = "subscriptions"))) || ((data.non_subscriptions === undefined) && (missing0 = "non_subscriptions"))) || ((data.custom_attributes === undefined) && (missing0 = "custom_attributes"))) || ((data.total_revenue_usd === undefined) && (missing0 = "total_revenue_usd"))){
validate488.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.app_id !== undefined){
const _errs1 = errors;
if(typeof data.app_id !== "string"){
validate488.errors = [{instancePath:instancePath+"/app_id",schemaPath:"#/properties/app_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.profile_id !== undefined){
let data1 = data.profile_id;
const _errs3 = errors;
if(errors === _errs3){
if(errors === _errs3){
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
validate488.errors = [{instancePath:instancePath+"/profile_id",schemaPath:"#/properties/profile_id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate488.errors = [{instancePath:instancePath+"/profile_id",schemaPath:"#/properties/profile_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customer_user_id !== undefined){
let data2 = data.customer_user_id;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate488.errors = [{instancePath:instancePath+"/customer_user_id",schemaPath:"#/properties/customer_user_id/type",keyword:"type",params:{type: schema201.properties.customer_user_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paid_access_levels !== undefined){
let data3 = data.paid_access_levels;
const _errs7 = errors;
if((!(data3 && typeof data3 == "object" && !Array.isArray(data3))) && (data3 !== null)){
validate488.errors = [{instancePath:instancePath+"/paid_access_levels",schemaPath:"#/properties/paid_access_levels/type",keyword:"type",params:{type: schema201.properties.paid_access_levels.type},message:"must be object,null"}];
return false;
}
if(errors === _errs7){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key0 in data3){
const _errs10 = errors;
if(!(validate489(data3[key0], {instancePath:instancePath+"/paid_access_levels/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data3,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate489.errors : vErrors.concat(validate489.errors);
errors = vErrors.length;
}
var valid1 = _errs10 === errors;
if(!valid1){
break;
}
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subscriptions !== undefined){
let data5 = data.subscriptions;
const _errs11 = errors;
if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
validate488.errors = [{instancePath:instancePath+"/subscriptions",schemaPath:"#/properties/subscriptions/type",keyword:"type",params:{type: schema201.properties.subscriptions.type},message:"must be object,null"}];
return false;
}
if(errors === _errs11){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
const _errs14 = errors;
if(!(validate503(data5[key1], {instancePath:instancePath+"/subscriptions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate503.errors : vErrors.concat(validate503.errors);
errors = vErrors.length;
}
var valid2 = _errs14 === errors;
if(!valid2){
break;
}
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.non_subscriptions !== undefined){
let data7 = data.non_subscriptions;
const _errs15 = errors;
if((!(data7 && typeof data7 == "object" && !Array.isArray(data7))) && (data7 !== null)){
validate488.errors = [{instancePath:instancePath+"/non_subscriptions",schemaPath:"#/properties/non_subscriptions/type",keyword:"type",params:{type: schema201.properties.non_subscriptions.type},message:"must be object,null"}];
return false;
}
if(errors === _errs15){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key2 in data7){
let data8 = data7[key2];
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data8)){
var valid4 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
const _errs20 = errors;
if(!(validate515(data8[i0], {instancePath:instancePath+"/non_subscriptions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,parentData:data8,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate515.errors : vErrors.concat(validate515.errors);
errors = vErrors.length;
}
var valid4 = _errs20 === errors;
if(!valid4){
break;
}
}
}
else {
validate488.errors = [{instancePath:instancePath+"/non_subscriptions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/non_subscriptions/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid3 = _errs18 === errors;
if(!valid3){
break;
}
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.custom_attributes !== undefined){
let data10 = data.custom_attributes;
const _errs21 = errors;
if((!(data10 && typeof data10 == "object" && !Array.isArray(data10))) && (data10 !== null)){
validate488.errors = [{instancePath:instancePath+"/custom_attributes",schemaPath:"#/properties/custom_attributes/type",keyword:"type",params:{type: schema201.properties.custom_attributes.type},message:"must be object,null"}];
return false;
}
if(errors === _errs21){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key3 in data10){
let data11 = data10[key3];
const _errs24 = errors;
const _errs25 = errors;
let valid6 = false;
let passing0 = null;
const _errs26 = errors;
if(typeof data11 !== "string"){
const err0 = {instancePath:instancePath+"/custom_attributes/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/custom_attributes/additionalProperties/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs26 === errors;
if(_valid0){
valid6 = true;
passing0 = 0;
}
const _errs28 = errors;
if(!((typeof data11 == "number") && (isFinite(data11)))){
const err1 = {instancePath:instancePath+"/custom_attributes/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/custom_attributes/additionalProperties/oneOf/1/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs28 === errors;
if(_valid0 && valid6){
valid6 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid6 = true;
passing0 = 1;
}
}
if(!valid6){
const err2 = {instancePath:instancePath+"/custom_attributes/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/custom_attributes/additionalProperties/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate488.errors = vErrors;
return false;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
var valid5 = _errs24 === errors;
if(!valid5){
break;
}
}
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total_revenue_usd !== undefined){
let data12 = data.total_revenue_usd;
const _errs30 = errors;
if(errors === _errs30){
if(!((typeof data12 == "number") && (isFinite(data12)))){
validate488.errors = [{instancePath:instancePath+"/total_revenue_usd",schemaPath:"#/properties/total_revenue_usd/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
const _errs32 = errors;
if(!(validate68(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.email !== undefined){
let data14 = data.email;
const _errs33 = errors;
if((typeof data14 !== "string") && (data14 !== null)){
validate488.errors = [{instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: schema201.properties.email.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.phone_number !== undefined){
let data15 = data.phone_number;
const _errs35 = errors;
if((typeof data15 !== "string") && (data15 !== null)){
validate488.errors = [{instancePath:instancePath+"/phone_number",schemaPath:"#/properties/phone_number/type",keyword:"type",params:{type: schema201.properties.phone_number.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.att_status !== undefined){
let data16 = data.att_status;
const _errs37 = errors;
if(((!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))) && (typeof data16 !== "string")) && (data16 !== null)){
validate488.errors = [{instancePath:instancePath+"/att_status",schemaPath:"#/properties/att_status/type",keyword:"type",params:{type: schema201.properties.att_status.type},message:"must be integer,string,null"}];
return false;
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.first_name !== undefined){
let data17 = data.first_name;
const _errs39 = errors;
if((typeof data17 !== "string") && (data17 !== null)){
validate488.errors = [{instancePath:instancePath+"/first_name",schemaPath:"#/properties/first_name/type",keyword:"type",params:{type: schema201.properties.first_name.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.last_name !== undefined){
let data18 = data.last_name;
const _errs41 = errors;
if((typeof data18 !== "string") && (data18 !== null)){
validate488.errors = [{instancePath:instancePath+"/last_name",schemaPath:"#/properties/last_name/type",keyword:"type",params:{type: schema201.properties.last_name.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.username !== undefined){
let data19 = data.username;
const _errs43 = errors;
if((typeof data19 !== "string") && (data19 !== null)){
validate488.errors = [{instancePath:instancePath+"/username",schemaPath:"#/properties/username/type",keyword:"type",params:{type: schema201.properties.username.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gender !== undefined){
let data20 = data.gender;
const _errs45 = errors;
if((typeof data20 !== "string") && (data20 !== null)){
validate488.errors = [{instancePath:instancePath+"/gender",schemaPath:"#/properties/gender/type",keyword:"type",params:{type: schema201.properties.gender.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.birthday !== undefined){
let data21 = data.birthday;
const _errs47 = errors;
if((typeof data21 !== "string") && (data21 !== null)){
validate488.errors = [{instancePath:instancePath+"/birthday",schemaPath:"#/properties/birthday/type",keyword:"type",params:{type: schema201.properties.birthday.type},message:"must be string,null"}];
return false;
}
if(errors === _errs47){
if(errors === _errs47){
if(typeof data21 === "string"){
if(!(formats2.validate(data21))){
validate488.errors = [{instancePath:instancePath+"/birthday",schemaPath:"#/properties/birthday/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
}
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.idfa !== undefined){
let data22 = data.idfa;
const _errs49 = errors;
if((typeof data22 !== "string") && (data22 !== null)){
validate488.errors = [{instancePath:instancePath+"/idfa",schemaPath:"#/properties/idfa/type",keyword:"type",params:{type: schema201.properties.idfa.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.idfv !== undefined){
let data23 = data.idfv;
const _errs51 = errors;
if((typeof data23 !== "string") && (data23 !== null)){
validate488.errors = [{instancePath:instancePath+"/idfv",schemaPath:"#/properties/idfv/type",keyword:"type",params:{type: schema201.properties.idfv.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.advertising_id !== undefined){
let data24 = data.advertising_id;
const _errs53 = errors;
if((typeof data24 !== "string") && (data24 !== null)){
validate488.errors = [{instancePath:instancePath+"/advertising_id",schemaPath:"#/properties/advertising_id/type",keyword:"type",params:{type: schema201.properties.advertising_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.appsflyer_id !== undefined){
let data25 = data.appsflyer_id;
const _errs55 = errors;
if((typeof data25 !== "string") && (data25 !== null)){
validate488.errors = [{instancePath:instancePath+"/appsflyer_id",schemaPath:"#/properties/appsflyer_id/type",keyword:"type",params:{type: schema201.properties.appsflyer_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs55 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amplitude_user_id !== undefined){
let data26 = data.amplitude_user_id;
const _errs57 = errors;
if((typeof data26 !== "string") && (data26 !== null)){
validate488.errors = [{instancePath:instancePath+"/amplitude_user_id",schemaPath:"#/properties/amplitude_user_id/type",keyword:"type",params:{type: schema201.properties.amplitude_user_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs57 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amplitude_device_id !== undefined){
let data27 = data.amplitude_device_id;
const _errs59 = errors;
if((typeof data27 !== "string") && (data27 !== null)){
validate488.errors = [{instancePath:instancePath+"/amplitude_device_id",schemaPath:"#/properties/amplitude_device_id/type",keyword:"type",params:{type: schema201.properties.amplitude_device_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs59 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mixpanel_user_id !== undefined){
let data28 = data.mixpanel_user_id;
const _errs61 = errors;
if((typeof data28 !== "string") && (data28 !== null)){
validate488.errors = [{instancePath:instancePath+"/mixpanel_user_id",schemaPath:"#/properties/mixpanel_user_id/type",keyword:"type",params:{type: schema201.properties.mixpanel_user_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs61 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.appmetrica_profile_id !== undefined){
let data29 = data.appmetrica_profile_id;
const _errs63 = errors;
if((typeof data29 !== "string") && (data29 !== null)){
validate488.errors = [{instancePath:instancePath+"/appmetrica_profile_id",schemaPath:"#/properties/appmetrica_profile_id/type",keyword:"type",params:{type: schema201.properties.appmetrica_profile_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs63 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.appmetrica_device_id !== undefined){
let data30 = data.appmetrica_device_id;
const _errs65 = errors;
if((typeof data30 !== "string") && (data30 !== null)){
validate488.errors = [{instancePath:instancePath+"/appmetrica_device_id",schemaPath:"#/properties/appmetrica_device_id/type",keyword:"type",params:{type: schema201.properties.appmetrica_device_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs65 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.facebook_anonymous_id !== undefined){
let data31 = data.facebook_anonymous_id;
const _errs67 = errors;
if((typeof data31 !== "string") && (data31 !== null)){
validate488.errors = [{instancePath:instancePath+"/facebook_anonymous_id",schemaPath:"#/properties/facebook_anonymous_id/type",keyword:"type",params:{type: schema201.properties.facebook_anonymous_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs67 === errors;
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
else {
validate488.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate488.errors = vErrors;
return errors === 0;
}
validate488.evaluated = {"props":{"app_id":true,"profile_id":true,"customer_user_id":true,"paid_access_levels":true,"subscriptions":true,"non_subscriptions":true,"custom_attributes":true,"total_revenue_usd":true,"created_at":true,"email":true,"phone_number":true,"att_status":true,"first_name":true,"last_name":true,"username":true,"gender":true,"birthday":true,"idfa":true,"idfv":true,"advertising_id":true,"appsflyer_id":true,"amplitude_user_id":true,"amplitude_device_id":true,"mixpanel_user_id":true,"appmetrica_profile_id":true,"appmetrica_device_id":true,"facebook_anonymous_id":true},"dynamicProps":false,"dynamicItems":false};


function validate487(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate487.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.data === undefined) && (missing0 = "data")){
validate487.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
if(!(validate488(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate488.errors : vErrors.concat(validate488.errors);
errors = vErrors.length;
}
}
}
}
else {
validate487.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate487.errors = vErrors;
return errors === 0;
}
validate487.evaluated = {"props":{"data":true},"dynamicProps":false,"dynamicItems":false};

export const LegacyUpdateProfileRequest = validate521;

function validate521(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate521.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.first_name !== undefined){
let data0 = data.first_name;
const _errs1 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate521.errors = [{instancePath:instancePath+"/first_name",schemaPath:"#/properties/first_name/type",keyword:"type",params:{type: schema199.properties.first_name.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.last_name !== undefined){
let data1 = data.last_name;
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate521.errors = [{instancePath:instancePath+"/last_name",schemaPath:"#/properties/last_name/type",keyword:"type",params:{type: schema199.properties.last_name.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gender !== undefined){
let data2 = data.gender;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate521.errors = [{instancePath:instancePath+"/gender",schemaPath:"#/properties/gender/type",keyword:"type",params:{type: schema199.properties.gender.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.email !== undefined){
let data3 = data.email;
const _errs7 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate521.errors = [{instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: schema199.properties.email.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.phone_number !== undefined){
let data4 = data.phone_number;
const _errs9 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate521.errors = [{instancePath:instancePath+"/phone_number",schemaPath:"#/properties/phone_number/type",keyword:"type",params:{type: schema199.properties.phone_number.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.birthday !== undefined){
let data5 = data.birthday;
const _errs11 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate521.errors = [{instancePath:instancePath+"/birthday",schemaPath:"#/properties/birthday/type",keyword:"type",params:{type: schema199.properties.birthday.type},message:"must be string,null"}];
return false;
}
if(errors === _errs11){
if(errors === _errs11){
if(typeof data5 === "string"){
if(!(formats2.validate(data5))){
validate521.errors = [{instancePath:instancePath+"/birthday",schemaPath:"#/properties/birthday/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ip_country !== undefined){
let data6 = data.ip_country;
const _errs13 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate521.errors = [{instancePath:instancePath+"/ip_country",schemaPath:"#/properties/ip_country/type",keyword:"type",params:{type: schema199.properties.ip_country.type},message:"must be string,null"}];
return false;
}
if(errors === _errs13){
if(typeof data6 === "string"){
if(!pattern5.test(data6)){
validate521.errors = [{instancePath:instancePath+"/ip_country",schemaPath:"#/properties/ip_country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""}];
return false;
}
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.custom_attributes !== undefined){
let data7 = data.custom_attributes;
const _errs15 = errors;
if(errors === _errs15){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(Object.keys(data7).length > 10){
validate521.errors = [{instancePath:instancePath+"/custom_attributes",schemaPath:"#/properties/custom_attributes/maxProperties",keyword:"maxProperties",params:{limit: 10},message:"must NOT have more than 10 properties"}];
return false;
}
else {
for(const key0 in data7){
const _errs17 = errors;
if(typeof key0 === "string"){
if(func1(key0) > 30){
const err0 = {instancePath:instancePath+"/custom_attributes",schemaPath:"#/properties/custom_attributes/propertyNames/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters",propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(func1(key0) < 1){
const err1 = {instancePath:instancePath+"/custom_attributes",schemaPath:"#/properties/custom_attributes/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(!pattern7.test(key0)){
const err2 = {instancePath:instancePath+"/custom_attributes",schemaPath:"#/properties/custom_attributes/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]+$"},message:"must match pattern \""+"^[A-Za-z0-9._-]+$"+"\"",propertyName:key0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
var valid1 = _errs17 === errors;
if(!valid1){
const err3 = {instancePath:instancePath+"/custom_attributes",schemaPath:"#/properties/custom_attributes/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate521.errors = vErrors;
return false;
break;
}
}
if(valid1){
for(const key1 in data7){
let data8 = data7[key1];
const _errs19 = errors;
const _errs20 = errors;
let valid3 = false;
let passing0 = null;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data8 === "string"){
if(func1(data8) > 30){
const err4 = {instancePath:instancePath+"/custom_attributes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/custom_attributes/additionalProperties/oneOf/0/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/custom_attributes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/custom_attributes/additionalProperties/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs21 === errors;
if(_valid0){
valid3 = true;
passing0 = 0;
}
const _errs23 = errors;
if(!((typeof data8 == "number") && (isFinite(data8)))){
const err6 = {instancePath:instancePath+"/custom_attributes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/custom_attributes/additionalProperties/oneOf/1/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs23 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid3 = true;
passing0 = 1;
}
const _errs25 = errors;
if(typeof data8 !== "boolean"){
const err7 = {instancePath:instancePath+"/custom_attributes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/custom_attributes/additionalProperties/oneOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs25 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid3 = true;
passing0 = 2;
}
const _errs27 = errors;
if(data8 !== null){
const err8 = {instancePath:instancePath+"/custom_attributes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/custom_attributes/additionalProperties/oneOf/3/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs27 === errors;
if(_valid0 && valid3){
valid3 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid3 = true;
passing0 = 3;
}
}
}
}
if(!valid3){
const err9 = {instancePath:instancePath+"/custom_attributes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/custom_attributes/additionalProperties/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
validate521.errors = vErrors;
return false;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs19 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
validate521.errors = [{instancePath:instancePath+"/custom_attributes",schemaPath:"#/properties/custom_attributes/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs15 === errors;
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
validate521.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate521.errors = vErrors;
return errors === 0;
}
validate521.evaluated = {"props":{"first_name":true,"last_name":true,"gender":true,"email":true,"phone_number":true,"birthday":true,"ip_country":true,"custom_attributes":true},"dynamicProps":false,"dynamicItems":false};

export const LegacyGrantAccessLevelRequest = validate522;
const schema208 = {"allOf":[{"type":"object","properties":{"is_lifetime":{"type":"boolean"},"expires_at":{"$ref":"#/$defs/Timestamp"},"duration_days":{"type":"integer"},"starts_at":{"$ref":"#/$defs/Timestamp"},"vendor_product_id":{"type":"string","default":"adapty_server_side_product","minLength":1},"base_plan_id":{"type":"string","minLength":1},"vendor_original_transaction_id":{"type":"string","minLength":1},"vendor_transaction_id":{"type":"string","minLength":1},"store":{"type":"string","default":"adapty"},"introductory_offer_type":{"oneOf":[{"$ref":"#/$defs/LegacyOfferType"},{"type":"null"}]},"price":{"type":"number","format":"double"},"price_locale":{"type":"string","default":"USD","pattern":"^[A-Z]{3}$"},"proceeds":{"type":"number","format":"double"},"is_sandbox":{"type":"boolean"}}},{"anyOf":[{"type":"object","required":["is_lifetime"],"properties":{"is_lifetime":{"type":"boolean"}}},{"type":"object","required":["expires_at"],"properties":{"expires_at":{"$ref":"#/$defs/Timestamp"}}},{"type":"object","required":["duration_days"],"properties":{"duration_days":{"type":"integer"}}}]}]};
const pattern17 = new RegExp("^[A-Z]{3}$", "u");

function validate522(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate522.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(errors === _errs0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.is_lifetime !== undefined){
const _errs2 = errors;
if(typeof data.is_lifetime !== "boolean"){
validate522.errors = [{instancePath:instancePath+"/is_lifetime",schemaPath:"#/allOf/0/properties/is_lifetime/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.expires_at !== undefined){
const _errs4 = errors;
if(!(validate68(data.expires_at, {instancePath:instancePath+"/expires_at",parentData:data,parentDataProperty:"expires_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.duration_days !== undefined){
let data2 = data.duration_days;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate522.errors = [{instancePath:instancePath+"/duration_days",schemaPath:"#/allOf/0/properties/duration_days/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.starts_at !== undefined){
const _errs7 = errors;
if(!(validate68(data.starts_at, {instancePath:instancePath+"/starts_at",parentData:data,parentDataProperty:"starts_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.vendor_product_id !== undefined){
let data4 = data.vendor_product_id;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data4 === "string"){
if(func1(data4) < 1){
validate522.errors = [{instancePath:instancePath+"/vendor_product_id",schemaPath:"#/allOf/0/properties/vendor_product_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate522.errors = [{instancePath:instancePath+"/vendor_product_id",schemaPath:"#/allOf/0/properties/vendor_product_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.base_plan_id !== undefined){
let data5 = data.base_plan_id;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data5 === "string"){
if(func1(data5) < 1){
validate522.errors = [{instancePath:instancePath+"/base_plan_id",schemaPath:"#/allOf/0/properties/base_plan_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate522.errors = [{instancePath:instancePath+"/base_plan_id",schemaPath:"#/allOf/0/properties/base_plan_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.vendor_original_transaction_id !== undefined){
let data6 = data.vendor_original_transaction_id;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data6 === "string"){
if(func1(data6) < 1){
validate522.errors = [{instancePath:instancePath+"/vendor_original_transaction_id",schemaPath:"#/allOf/0/properties/vendor_original_transaction_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate522.errors = [{instancePath:instancePath+"/vendor_original_transaction_id",schemaPath:"#/allOf/0/properties/vendor_original_transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.vendor_transaction_id !== undefined){
let data7 = data.vendor_transaction_id;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data7 === "string"){
if(func1(data7) < 1){
validate522.errors = [{instancePath:instancePath+"/vendor_transaction_id",schemaPath:"#/allOf/0/properties/vendor_transaction_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate522.errors = [{instancePath:instancePath+"/vendor_transaction_id",schemaPath:"#/allOf/0/properties/vendor_transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.store !== undefined){
const _errs16 = errors;
if(typeof data.store !== "string"){
validate522.errors = [{instancePath:instancePath+"/store",schemaPath:"#/allOf/0/properties/store/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs16 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.introductory_offer_type !== undefined){
let data9 = data.introductory_offer_type;
const _errs18 = errors;
const _errs19 = errors;
let valid2 = false;
let passing0 = null;
const _errs20 = errors;
if(!(validate498(data9, {instancePath:instancePath+"/introductory_offer_type",parentData:data,parentDataProperty:"introductory_offer_type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate498.errors : vErrors.concat(validate498.errors);
errors = vErrors.length;
}
var _valid0 = _errs20 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs21 = errors;
if(data9 !== null){
const err0 = {instancePath:instancePath+"/introductory_offer_type",schemaPath:"#/allOf/0/properties/introductory_offer_type/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs21 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
}
}
if(!valid2){
const err1 = {instancePath:instancePath+"/introductory_offer_type",schemaPath:"#/allOf/0/properties/introductory_offer_type/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate522.errors = vErrors;
return false;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs18 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.price !== undefined){
let data10 = data.price;
const _errs23 = errors;
if(errors === _errs23){
if(!((typeof data10 == "number") && (isFinite(data10)))){
validate522.errors = [{instancePath:instancePath+"/price",schemaPath:"#/allOf/0/properties/price/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid1 = _errs23 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.price_locale !== undefined){
let data11 = data.price_locale;
const _errs25 = errors;
if(errors === _errs25){
if(typeof data11 === "string"){
if(!pattern17.test(data11)){
validate522.errors = [{instancePath:instancePath+"/price_locale",schemaPath:"#/allOf/0/properties/price_locale/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\""}];
return false;
}
}
else {
validate522.errors = [{instancePath:instancePath+"/price_locale",schemaPath:"#/allOf/0/properties/price_locale/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs25 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.proceeds !== undefined){
let data12 = data.proceeds;
const _errs27 = errors;
if(errors === _errs27){
if(!((typeof data12 == "number") && (isFinite(data12)))){
validate522.errors = [{instancePath:instancePath+"/proceeds",schemaPath:"#/allOf/0/properties/proceeds/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid1 = _errs27 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.is_sandbox !== undefined){
const _errs29 = errors;
if(typeof data.is_sandbox !== "boolean"){
validate522.errors = [{instancePath:instancePath+"/is_sandbox",schemaPath:"#/allOf/0/properties/is_sandbox/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs29 === errors;
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
else {
validate522.errors = [{instancePath,schemaPath:"#/allOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs31 = errors;
const _errs32 = errors;
let valid3 = false;
const _errs33 = errors;
if(errors === _errs33){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.is_lifetime === undefined) && (missing0 = "is_lifetime")){
const err2 = {instancePath,schemaPath:"#/allOf/1/anyOf/0/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
if(data.is_lifetime !== undefined){
if(typeof data.is_lifetime !== "boolean"){
const err3 = {instancePath:instancePath+"/is_lifetime",schemaPath:"#/allOf/1/anyOf/0/properties/is_lifetime/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/allOf/1/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid1 = _errs33 === errors;
valid3 = valid3 || _valid1;
if(_valid1){
var props0 = {};
props0.is_lifetime = true;
}
const _errs37 = errors;
if(errors === _errs37){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.expires_at === undefined) && (missing1 = "expires_at")){
const err5 = {instancePath,schemaPath:"#/allOf/1/anyOf/1/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(data.expires_at !== undefined){
if(!(validate68(data.expires_at, {instancePath:instancePath+"/expires_at",parentData:data,parentDataProperty:"expires_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/allOf/1/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid1 = _errs37 === errors;
valid3 = valid3 || _valid1;
if(_valid1){
if(props0 !== true){
props0 = props0 || {};
props0.expires_at = true;
}
}
const _errs40 = errors;
if(errors === _errs40){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.duration_days === undefined) && (missing2 = "duration_days")){
const err7 = {instancePath,schemaPath:"#/allOf/1/anyOf/2/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
if(data.duration_days !== undefined){
let data16 = data.duration_days;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err8 = {instancePath:instancePath+"/duration_days",schemaPath:"#/allOf/1/anyOf/2/properties/duration_days/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/allOf/1/anyOf/2/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid1 = _errs40 === errors;
valid3 = valid3 || _valid1;
if(_valid1){
if(props0 !== true){
props0 = props0 || {};
props0.duration_days = true;
}
}
if(!valid3){
const err10 = {instancePath,schemaPath:"#/allOf/1/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
validate522.errors = vErrors;
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
if(valid0){
if(props0 !== true){
props0 = props0 || {};
props0.is_lifetime = true;
props0.expires_at = true;
props0.duration_days = true;
props0.starts_at = true;
props0.vendor_product_id = true;
props0.base_plan_id = true;
props0.vendor_original_transaction_id = true;
props0.vendor_transaction_id = true;
props0.store = true;
props0.introductory_offer_type = true;
props0.price = true;
props0.price_locale = true;
props0.proceeds = true;
props0.is_sandbox = true;
}
}
}
validate522.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate522.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const LegacyGrantAccessLevelBadRequest = validate527;
const schema209 = {"anyOf":[{"type":"object","discriminator":{"propertyName":"error_code"},"oneOf":[{"$ref":"#/$defs/ValidationError"},{"$ref":"#/$defs/ParseError"},{"$ref":"#/$defs/PaidAccessLevelDoesNotExistError"}]}]};

function validate527(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate527.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.error_code;
if(typeof tag0 == "string"){
if(tag0 === "validation_error"){
if(!(validate116(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
var props0 = {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
else if(tag0 === "parse_error"){
if(!(validate118(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else if(tag0 === "paid_access_level_does_not_exist"){
if(!(validate204(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else {
const err0 = {instancePath,schemaPath:"#/anyOf/0/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "error_code", tagValue: tag0},message:"value of tag \"error_code\" must be in oneOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/anyOf/0/discriminator",keyword:"discriminator",params:{error: "tag", tag: "error_code", tagValue: tag0},message:"tag \"error_code\" must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate527.errors = vErrors;
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
validate527.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate527.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const LegacyRevokeAccessLevelRequest = validate531;
const schema210 = {"type":"object","required":["is_refund"],"properties":{"is_refund":{"type":"boolean"}}};

function validate531(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate531.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.is_refund === undefined) && (missing0 = "is_refund")){
validate531.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.is_refund !== undefined){
if(typeof data.is_refund !== "boolean"){
validate531.errors = [{instancePath:instancePath+"/is_refund",schemaPath:"#/properties/is_refund/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
}
}
}
else {
validate531.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate531.errors = vErrors;
return errors === 0;
}
validate531.evaluated = {"props":{"is_refund":true},"dynamicProps":false,"dynamicItems":false};

export const LegacyRevokeAccessLevelBadRequest = validate532;
const schema211 = {"anyOf":[{"type":"object","discriminator":{"propertyName":"error_code"},"oneOf":[{"$ref":"#/$defs/ValidationError"},{"$ref":"#/$defs/ParseError"},{"$ref":"#/$defs/PaidAccessLevelDoesNotExistError"},{"$ref":"#/$defs/ProfilePaidAccessLevelDoesNotExistError"}]}]};

function validate532(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate532.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.error_code;
if(typeof tag0 == "string"){
if(tag0 === "validation_error"){
if(!(validate116(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
var props0 = {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
else if(tag0 === "parse_error"){
if(!(validate118(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else if(tag0 === "paid_access_level_does_not_exist"){
if(!(validate204(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else if(tag0 === "profile_paid_access_level_does_not_exist"){
if(!(validate213(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors);
errors = vErrors.length;
}
if(props0 !== true){
props0 = props0 || {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
}
else {
const err0 = {instancePath,schemaPath:"#/anyOf/0/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "error_code", tagValue: tag0},message:"value of tag \"error_code\" must be in oneOf"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/anyOf/0/discriminator",keyword:"discriminator",params:{error: "tag", tag: "error_code", tagValue: tag0},message:"tag \"error_code\" must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate532.errors = vErrors;
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
validate532.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate532.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const option_$schema = validate556;
const schema220 = {"type":"string"};

function validate556(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate556.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate556.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
validate556.errors = vErrors;
return errors === 0;
}
validate556.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const option_seed = validate557;
const schema221 = {"type":"string"};

function validate557(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate557.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate557.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
validate557.errors = vErrors;
return errors === 0;
}
validate557.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const option_appId = validate558;
const schema222 = {"type":"string","minLength":1};

function validate558(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate558.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(func1(data) < 1){
validate558.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate558.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate558.errors = vErrors;
return errors === 0;
}
validate558.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const option_now = validate559;

function validate559(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate559.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern3.test(data)){
validate559.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"},message:"must match pattern \""+"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"+"\""}];
return false;
}
}
else {
validate559.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate559.errors = vErrors;
return errors === 0;
}
validate559.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const option_accessLevels = validate560;
const schema224 = {"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","minLength":1}};

function validate560(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate560.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
if(data.length < 1){
validate560.errors = [{instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate560.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate560.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
if(valid0){
let i1 = data.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate560.errors = [{instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
}
else {
validate560.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate560.errors = vErrors;
return errors === 0;
}
validate560.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

export const option_defaultAccessLevel = validate561;
const schema225 = {"type":"string"};

function validate561(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate561.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate561.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
validate561.errors = vErrors;
return errors === 0;
}
validate561.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const option_products = validate562;
const schema226 = {"type":"array","items":{"$ref":"#/$defs/ProductOptions"}};
const schema214 = {"type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"type":"string","minLength":1},"type":{"enum":["subscription","one_time","consumable"]},"accessLevel":{"type":"string"}}};

function validate540(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate540.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
validate540.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "type")) || (key0 === "accessLevel"))){
validate540.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
let data0 = data.id;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate540.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate540.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
let data1 = data.type;
const _errs4 = errors;
if(!(((data1 === "subscription") || (data1 === "one_time")) || (data1 === "consumable"))){
validate540.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema214.properties.type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.accessLevel !== undefined){
const _errs5 = errors;
if(typeof data.accessLevel !== "string"){
validate540.errors = [{instancePath:instancePath+"/accessLevel",schemaPath:"#/properties/accessLevel/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
}
}
else {
validate540.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate540.errors = vErrors;
return errors === 0;
}
validate540.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate562(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate562.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate540(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate540.errors : vErrors.concat(validate540.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate562.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate562.errors = vErrors;
return errors === 0;
}
validate562.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

export const option_usdRates = validate564;
const schema227 = {"type":"object","propertyNames":{"pattern":"^[A-Z]{3}$"},"additionalProperties":{"type":"number","minimum":0}};

function validate564(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate564.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(!pattern17.test(key0)){
const err0 = {instancePath,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\"",propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
const err1 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate564.errors = vErrors;
return false;
break;
}
}
if(valid0){
for(const key1 in data){
let data0 = data[key1];
const _errs3 = errors;
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
validate564.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate564.errors = [{instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate564.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate564.errors = vErrors;
return errors === 0;
}
validate564.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const option_placements = validate565;
const schema228 = {"type":"array","items":{"$ref":"#/$defs/PlacementOptions"}};
const schema215 = {"allOf":[{"$ref":"schemas#/$defs/Paywall"}],"type":"object","properties":{"remote_configs":{"type":"array","items":{"$ref":"schemas#/$defs/RemoteConfig"}}},"unevaluatedProperties":false};

function validate544(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate544.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.lang === undefined) && (missing0 = "lang")) || ((data.data === undefined) && (missing0 = "data"))){
validate544.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.lang !== undefined){
const _errs1 = errors;
if(typeof data.lang !== "string"){
validate544.errors = [{instancePath:instancePath+"/lang",schemaPath:"#/properties/lang/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.data !== undefined){
const _errs3 = errors;
if(typeof data.data !== "string"){
validate544.errors = [{instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate544.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate544.errors = vErrors;
return errors === 0;
}
validate544.evaluated = {"props":{"lang":true,"data":true},"dynamicProps":false,"dynamicItems":false};


function validate542(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate542.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate348(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate348.errors : vErrors.concat(validate348.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.remote_configs !== undefined){
let data0 = data.remote_configs;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid2 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate544(data0[i0], {instancePath:instancePath+"/remote_configs/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate544.errors : vErrors.concat(validate544.errors);
errors = vErrors.length;
}
var valid2 = _errs4 === errors;
if(!valid2){
break;
}
}
}
else {
validate542.errors = [{instancePath:instancePath+"/remote_configs",schemaPath:"#/properties/remote_configs/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
for(const key0 in data){
if((((((((key0 !== "remote_configs") && (key0 !== "placement_id")) && (key0 !== "variation_id")) && (key0 !== "paywall_id")) && (key0 !== "ab_test_name")) && (key0 !== "paywall_name")) && (key0 !== "products")) && (key0 !== "remote_config")){
validate542.errors = [{instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"}];
return false;
break;
}
}
}
}
else {
validate542.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate542.errors = vErrors;
return errors === 0;
}
validate542.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate565(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate565.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate542(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate542.errors : vErrors.concat(validate542.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate565.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate565.errors = vErrors;
return errors === 0;
}
validate565.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

export const option_rateLimit = validate567;
const schema229 = {"oneOf":[{"type":"integer","minimum":1},{"const":false}]};

function validate567(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate567.evaluated;
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
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(errors === _errs1){
if((typeof data == "number") && (isFinite(data))){
if(data < 1 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/oneOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(false !== data){
const err2 = {instancePath,schemaPath:"#/oneOf/1/const",keyword:"const",params:{allowedValue: false},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate567.errors = vErrors;
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
validate567.errors = vErrors;
return errors === 0;
}
validate567.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const option_faults = validate568;
const schema230 = {"type":"array","items":{"$ref":"#/$defs/FaultRule"}};
const schema217 = {"allOf":[{"$ref":"#/$defs/Fault"}],"type":"object","required":["share"],"properties":{"share":{"type":"number","minimum":0,"maximum":1},"operations":{"type":"array","items":{"type":"string"}}},"unevaluatedProperties":false};
const schema218 = {"type":"object","properties":{"code":{"type":"integer","minimum":200,"maximum":599},"example":{"type":"string"},"latency":{"type":"integer","minimum":0},"drop":{"type":"boolean"},"truncate":{"type":"boolean"}}};

function validate548(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate548.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code !== undefined){
let data0 = data.code;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate548.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs1){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 599 || isNaN(data0)){
validate548.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"}];
return false;
}
else {
if(data0 < 200 || isNaN(data0)){
validate548.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/minimum",keyword:"minimum",params:{comparison: ">=", limit: 200},message:"must be >= 200"}];
return false;
}
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.example !== undefined){
const _errs3 = errors;
if(typeof data.example !== "string"){
validate548.errors = [{instancePath:instancePath+"/example",schemaPath:"#/properties/example/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.latency !== undefined){
let data2 = data.latency;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate548.errors = [{instancePath:instancePath+"/latency",schemaPath:"#/properties/latency/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
validate548.errors = [{instancePath:instancePath+"/latency",schemaPath:"#/properties/latency/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.drop !== undefined){
const _errs7 = errors;
if(typeof data.drop !== "boolean"){
validate548.errors = [{instancePath:instancePath+"/drop",schemaPath:"#/properties/drop/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.truncate !== undefined){
const _errs9 = errors;
if(typeof data.truncate !== "boolean"){
validate548.errors = [{instancePath:instancePath+"/truncate",schemaPath:"#/properties/truncate/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate548.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate548.errors = vErrors;
return errors === 0;
}
validate548.evaluated = {"props":{"code":true,"example":true,"latency":true,"drop":true,"truncate":true},"dynamicProps":false,"dynamicItems":false};


function validate547(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate547.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate548(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate548.errors : vErrors.concat(validate548.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.share === undefined) && (missing0 = "share")){
validate547.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.share !== undefined){
let data0 = data.share;
const _errs2 = errors;
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1 || isNaN(data0)){
validate547.errors = [{instancePath:instancePath+"/share",schemaPath:"#/properties/share/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate547.errors = [{instancePath:instancePath+"/share",schemaPath:"#/properties/share/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate547.errors = [{instancePath:instancePath+"/share",schemaPath:"#/properties/share/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.operations !== undefined){
let data1 = data.operations;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
var valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(typeof data1[i0] !== "string"){
validate547.errors = [{instancePath:instancePath+"/operations/" + i0,schemaPath:"#/properties/operations/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
}
else {
validate547.errors = [{instancePath:instancePath+"/operations",schemaPath:"#/properties/operations/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
for(const key0 in data){
if(((((((key0 !== "share") && (key0 !== "operations")) && (key0 !== "code")) && (key0 !== "example")) && (key0 !== "latency")) && (key0 !== "drop")) && (key0 !== "truncate")){
validate547.errors = [{instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"}];
return false;
break;
}
}
}
}
}
}
else {
validate547.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate547.errors = vErrors;
return errors === 0;
}
validate547.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate568(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate568.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate547(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate547.errors : vErrors.concat(validate547.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate568.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate568.errors = vErrors;
return errors === 0;
}
validate568.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

export const option_unknownFields = validate570;
const schema231 = {"enum":["accept","reject"]};

function validate570(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate570.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((data === "accept") || (data === "reject"))){
validate570.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema231.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate570.errors = vErrors;
return errors === 0;
}
validate570.evaluated = {"dynamicProps":false,"dynamicItems":false};

export const option_profiles = validate571;
const schema232 = {"type":"array","items":{"$ref":"#/$defs/SeedProfile"}};
const schema219 = {"allOf":[{"$ref":"schemas#/$defs/CreateProfileRequest"}],"type":"object","properties":{"profile_id":{"type":"string","format":"uuid"},"customer_user_id":{"type":"string","minLength":1,"pattern":"^\\P{Surrogate}*$"},"transactions":{"type":"array","items":{"$ref":"schemas#/$defs/SetTransactionRequest"}},"grants":{"type":"array","items":{"$ref":"schemas#/$defs/GrantAccessLevelRequest"}}},"unevaluatedProperties":false};
const pattern20 = new RegExp("^\\P{Surrogate}*$", "u");

function validate551(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate551.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate102(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.profile_id !== undefined){
let data0 = data.profile_id;
const _errs2 = errors;
if(errors === _errs2){
if(errors === _errs2){
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
validate551.errors = [{instancePath:instancePath+"/profile_id",schemaPath:"#/properties/profile_id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate551.errors = [{instancePath:instancePath+"/profile_id",schemaPath:"#/properties/profile_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.customer_user_id !== undefined){
let data1 = data.customer_user_id;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func1(data1) < 1){
validate551.errors = [{instancePath:instancePath+"/customer_user_id",schemaPath:"#/properties/customer_user_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern20.test(data1)){
validate551.errors = [{instancePath:instancePath+"/customer_user_id",schemaPath:"#/properties/customer_user_id/pattern",keyword:"pattern",params:{pattern: "^\\P{Surrogate}*$"},message:"must match pattern \""+"^\\P{Surrogate}*$"+"\""}];
return false;
}
}
}
else {
validate551.errors = [{instancePath:instancePath+"/customer_user_id",schemaPath:"#/properties/customer_user_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.transactions !== undefined){
let data2 = data.transactions;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data2)){
var valid2 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs8 = errors;
if(!(validate128(data2[i0], {instancePath:instancePath+"/transactions/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
var valid2 = _errs8 === errors;
if(!valid2){
break;
}
}
}
else {
validate551.errors = [{instancePath:instancePath+"/transactions",schemaPath:"#/properties/transactions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.grants !== undefined){
let data4 = data.grants;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data4)){
var valid3 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
const _errs11 = errors;
if(!(validate200(data4[i1], {instancePath:instancePath+"/grants/" + i1,parentData:data4,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
errors = vErrors.length;
}
var valid3 = _errs11 === errors;
if(!valid3){
break;
}
}
}
else {
validate551.errors = [{instancePath:instancePath+"/grants",schemaPath:"#/properties/grants/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
for(const key0 in data){
if(((((((((((((((((((key0 !== "profile_id") && (key0 !== "customer_user_id")) && (key0 !== "transactions")) && (key0 !== "grants")) && (key0 !== "first_name")) && (key0 !== "last_name")) && (key0 !== "gender")) && (key0 !== "email")) && (key0 !== "phone_number")) && (key0 !== "birthday")) && (key0 !== "ip_country")) && (key0 !== "ip_v4_address")) && (key0 !== "store_country")) && (key0 !== "store")) && (key0 !== "store_account_token")) && (key0 !== "att_status")) && (key0 !== "analytics_disabled")) && (key0 !== "custom_attributes")) && (key0 !== "installation_meta")){
validate551.errors = [{instancePath,schemaPath:"#/unevaluatedProperties",keyword:"unevaluatedProperties",params:{unevaluatedProperty: key0},message:"must NOT have unevaluated properties"}];
return false;
break;
}
}
}
}
}
}
}
else {
validate551.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate551.errors = vErrors;
return errors === 0;
}
validate551.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate571(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate571.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate551(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate551.errors : vErrors.concat(validate551.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate571.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate571.errors = vErrors;
return errors === 0;
}
validate571.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

export const validateSnapshot = validate573;
const schema233 = {"$id":"snapshot","$schema":"https://json-schema.org/draft/2020-12/schema","title":"Snapshot","type":"object","additionalProperties":false,"required":["version","clock","ids_given","profiles"],"properties":{"version":{"const":1},"clock":{"type":"object","additionalProperties":false,"required":["now","stopped"],"properties":{"now":{"type":"string"},"stopped":{"type":"boolean"}}},"ids_given":{"type":"integer","minimum":0,"maximum":9007199254740991},"profiles":{"type":"array","items":{"$ref":"#/$defs/StoredProfile"}}},"$defs":{"Instant":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}\\+0000$"},"StoredProfile":{"type":"object","additionalProperties":false,"required":["profile_id","customer_user_id","segment_hash","created_at","attributes","custom_attributes","installation_meta","purchases","web_events"],"properties":{"profile_id":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"},"customer_user_id":{"type":["string","null"],"minLength":1,"pattern":"^\\P{Surrogate}*$"},"segment_hash":{"type":"string","minLength":1},"created_at":{"$ref":"#/$defs/Instant"},"attributes":{"type":"object","additionalProperties":{"type":["string","number","boolean","null"]}},"custom_attributes":{"type":"array","maxItems":30,"items":{"$ref":"schemas#/$defs/CustomAttribute"}},"installation_meta":{"anyOf":[{"$ref":"schemas#/$defs/InstallationMeta"},{"type":"null"}]},"purchases":{"type":"array","items":{"$ref":"#/$defs/Purchase"}},"web_events":{"type":"array","maxItems":100,"items":{"$ref":"#/$defs/WebEvent"}}}},"Purchase":{"type":"object","additionalProperties":false,"required":["kind","purchase_id","access_level_id","store","store_product_id","store_base_plan_id","store_transaction_id","store_original_transaction_id","offer","environment","starts_at","purchased_at","originally_purchased_at","expires_at","grace_period_expires_at","renewal_cancelled_at","billing_issue_detected_at","refunded_at","revoked_at","cancellation_reason","will_renew","is_consumable","is_delivered","revenue_usd","price","variation_id"],"properties":{"kind":{"enum":["subscription","one_time","grant"]},"purchase_id":{"type":"string","minLength":1},"access_level_id":{"type":["string","null"],"minLength":1},"store":{"type":"string"},"store_product_id":{"type":"string","minLength":1},"store_base_plan_id":{"type":["string","null"],"minLength":1},"store_transaction_id":{"type":"string","minLength":1},"store_original_transaction_id":{"type":"string","minLength":1},"offer":{"anyOf":[{"$ref":"schemas#/$defs/Offer"},{"type":"null"}]},"environment":{"$ref":"schemas#/$defs/Environment"},"starts_at":{"anyOf":[{"$ref":"#/$defs/Instant"},{"type":"null"}]},"purchased_at":{"$ref":"#/$defs/Instant"},"originally_purchased_at":{"$ref":"#/$defs/Instant"},"expires_at":{"anyOf":[{"$ref":"#/$defs/Instant"},{"type":"null"}]},"grace_period_expires_at":{"anyOf":[{"$ref":"#/$defs/Instant"},{"type":"null"}]},"renewal_cancelled_at":{"anyOf":[{"$ref":"#/$defs/Instant"},{"type":"null"}]},"billing_issue_detected_at":{"anyOf":[{"$ref":"#/$defs/Instant"},{"type":"null"}]},"refunded_at":{"anyOf":[{"$ref":"#/$defs/Instant"},{"type":"null"}]},"revoked_at":{"anyOf":[{"$ref":"#/$defs/Instant"},{"type":"null"}]},"cancellation_reason":{"anyOf":[{"$ref":"schemas#/$defs/CancellationReason"},{"type":"null"}]},"will_renew":{"type":"boolean"},"is_consumable":{"type":"boolean"},"is_delivered":{"type":"boolean"},"revenue_usd":{"type":"number","minimum":-1000000000000000,"maximum":1000000000000000},"price":{"anyOf":[{"$ref":"schemas#/$defs/Price"},{"type":"null"}]},"variation_id":{"type":["string","null"]}}},"WebEvent":{"type":"object","additionalProperties":false,"required":["kind","recorded_at","details"],"properties":{"kind":{"enum":["paywall_view","attribution"]},"recorded_at":{"$ref":"#/$defs/Instant"},"details":{"type":"object","additionalProperties":true}}}}};
const schema234 = {"type":"object","additionalProperties":false,"required":["profile_id","customer_user_id","segment_hash","created_at","attributes","custom_attributes","installation_meta","purchases","web_events"],"properties":{"profile_id":{"type":"string","pattern":"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"},"customer_user_id":{"type":["string","null"],"minLength":1,"pattern":"^\\P{Surrogate}*$"},"segment_hash":{"type":"string","minLength":1},"created_at":{"$ref":"#/$defs/Instant"},"attributes":{"type":"object","additionalProperties":{"type":["string","number","boolean","null"]}},"custom_attributes":{"type":"array","maxItems":30,"items":{"$ref":"schemas#/$defs/CustomAttribute"}},"installation_meta":{"anyOf":[{"$ref":"schemas#/$defs/InstallationMeta"},{"type":"null"}]},"purchases":{"type":"array","items":{"$ref":"#/$defs/Purchase"}},"web_events":{"type":"array","maxItems":100,"items":{"$ref":"#/$defs/WebEvent"}}}};
const func53 = Object.prototype.hasOwnProperty;
const pattern23 = new RegExp("^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$", "u");
const schema235 = {"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}\\+0000$"};
const pattern25 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}\\+0000$", "u");

function validate575(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate575.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(!pattern25.test(data)){
validate575.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}\\+0000$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}\\+0000$"+"\""}];
return false;
}
}
else {
validate575.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate575.errors = vErrors;
return errors === 0;
}
validate575.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate577(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate577.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.key === undefined) && (missing0 = "key")) || ((data.value === undefined) && (missing0 = "value"))){
validate577.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.key !== undefined){
const _errs1 = errors;
if(typeof data.key !== "string"){
validate577.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value !== undefined){
let data1 = data.value;
const _errs3 = errors;
const _errs4 = errors;
let valid1 = false;
let passing0 = null;
const _errs5 = errors;
if(typeof data1 !== "string"){
const err0 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/oneOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs5 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs7 = errors;
if(!((typeof data1 == "number") && (isFinite(data1)))){
const err1 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/oneOf/1/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs7 === errors;
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
const err2 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate577.errors = vErrors;
return false;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
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
validate577.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate577.errors = vErrors;
return errors === 0;
}
validate577.evaluated = {"props":{"key":true,"value":true},"dynamicProps":false,"dynamicItems":false};


function validate579(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate579.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.device_id === undefined) && (missing0 = "device_id")){
validate579.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.device_id !== undefined){
let data0 = data.device_id;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate579.errors = [{instancePath:instancePath+"/device_id",schemaPath:"#/properties/device_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate579.errors = [{instancePath:instancePath+"/device_id",schemaPath:"#/properties/device_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.device !== undefined){
let data1 = data.device;
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate579.errors = [{instancePath:instancePath+"/device",schemaPath:"#/properties/device/type",keyword:"type",params:{type: schema43.properties.device.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.locale !== undefined){
let data2 = data.locale;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate579.errors = [{instancePath:instancePath+"/locale",schemaPath:"#/properties/locale/type",keyword:"type",params:{type: schema43.properties.locale.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.os !== undefined){
let data3 = data.os;
const _errs7 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate579.errors = [{instancePath:instancePath+"/os",schemaPath:"#/properties/os/type",keyword:"type",params:{type: schema43.properties.os.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.platform !== undefined){
let data4 = data.platform;
const _errs9 = errors;
const _errs10 = errors;
let valid1 = false;
let passing0 = null;
const _errs11 = errors;
if(!(validate111(data4, {instancePath:instancePath+"/platform",parentData:data,parentDataProperty:"platform",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
var _valid0 = _errs11 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs12 = errors;
if(data4 !== null){
const err0 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/oneOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs12 === errors;
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
const err1 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate579.errors = vErrors;
return false;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timezone !== undefined){
let data5 = data.timezone;
const _errs14 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate579.errors = [{instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/type",keyword:"type",params:{type: schema43.properties.timezone.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user_agent !== undefined){
let data6 = data.user_agent;
const _errs16 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate579.errors = [{instancePath:instancePath+"/user_agent",schemaPath:"#/properties/user_agent/type",keyword:"type",params:{type: schema43.properties.user_agent.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.idfa !== undefined){
let data7 = data.idfa;
const _errs18 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate579.errors = [{instancePath:instancePath+"/idfa",schemaPath:"#/properties/idfa/type",keyword:"type",params:{type: schema43.properties.idfa.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.idfv !== undefined){
let data8 = data.idfv;
const _errs20 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate579.errors = [{instancePath:instancePath+"/idfv",schemaPath:"#/properties/idfv/type",keyword:"type",params:{type: schema43.properties.idfv.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.advertising_id !== undefined){
let data9 = data.advertising_id;
const _errs22 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
validate579.errors = [{instancePath:instancePath+"/advertising_id",schemaPath:"#/properties/advertising_id/type",keyword:"type",params:{type: schema43.properties.advertising_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.android_id !== undefined){
let data10 = data.android_id;
const _errs24 = errors;
if((typeof data10 !== "string") && (data10 !== null)){
validate579.errors = [{instancePath:instancePath+"/android_id",schemaPath:"#/properties/android_id/type",keyword:"type",params:{type: schema43.properties.android_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.android_app_set_id !== undefined){
let data11 = data.android_app_set_id;
const _errs26 = errors;
if((typeof data11 !== "string") && (data11 !== null)){
validate579.errors = [{instancePath:instancePath+"/android_app_set_id",schemaPath:"#/properties/android_app_set_id/type",keyword:"type",params:{type: schema43.properties.android_app_set_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.app_build !== undefined){
let data12 = data.app_build;
const _errs28 = errors;
if((typeof data12 !== "string") && (data12 !== null)){
validate579.errors = [{instancePath:instancePath+"/app_build",schemaPath:"#/properties/app_build/type",keyword:"type",params:{type: schema43.properties.app_build.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.app_version !== undefined){
let data13 = data.app_version;
const _errs30 = errors;
if((typeof data13 !== "string") && (data13 !== null)){
validate579.errors = [{instancePath:instancePath+"/app_version",schemaPath:"#/properties/app_version/type",keyword:"type",params:{type: schema43.properties.app_version.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.adapty_sdk_version !== undefined){
let data14 = data.adapty_sdk_version;
const _errs32 = errors;
if((typeof data14 !== "string") && (data14 !== null)){
validate579.errors = [{instancePath:instancePath+"/adapty_sdk_version",schemaPath:"#/properties/adapty_sdk_version/type",keyword:"type",params:{type: schema43.properties.adapty_sdk_version.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs32 === errors;
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
validate579.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate579.errors = vErrors;
return errors === 0;
}
validate579.evaluated = {"props":{"device_id":true,"device":true,"locale":true,"os":true,"platform":true,"timezone":true,"user_agent":true,"idfa":true,"idfv":true,"advertising_id":true,"android_id":true,"android_app_set_id":true,"app_build":true,"app_version":true,"adapty_sdk_version":true},"dynamicProps":false,"dynamicItems":false};

const schema238 = {"type":"object","additionalProperties":false,"required":["kind","purchase_id","access_level_id","store","store_product_id","store_base_plan_id","store_transaction_id","store_original_transaction_id","offer","environment","starts_at","purchased_at","originally_purchased_at","expires_at","grace_period_expires_at","renewal_cancelled_at","billing_issue_detected_at","refunded_at","revoked_at","cancellation_reason","will_renew","is_consumable","is_delivered","revenue_usd","price","variation_id"],"properties":{"kind":{"enum":["subscription","one_time","grant"]},"purchase_id":{"type":"string","minLength":1},"access_level_id":{"type":["string","null"],"minLength":1},"store":{"type":"string"},"store_product_id":{"type":"string","minLength":1},"store_base_plan_id":{"type":["string","null"],"minLength":1},"store_transaction_id":{"type":"string","minLength":1},"store_original_transaction_id":{"type":"string","minLength":1},"offer":{"anyOf":[{"$ref":"schemas#/$defs/Offer"},{"type":"null"}]},"environment":{"$ref":"schemas#/$defs/Environment"},"starts_at":{"anyOf":[{"$ref":"#/$defs/Instant"},{"type":"null"}]},"purchased_at":{"$ref":"#/$defs/Instant"},"originally_purchased_at":{"$ref":"#/$defs/Instant"},"expires_at":{"anyOf":[{"$ref":"#/$defs/Instant"},{"type":"null"}]},"grace_period_expires_at":{"anyOf":[{"$ref":"#/$defs/Instant"},{"type":"null"}]},"renewal_cancelled_at":{"anyOf":[{"$ref":"#/$defs/Instant"},{"type":"null"}]},"billing_issue_detected_at":{"anyOf":[{"$ref":"#/$defs/Instant"},{"type":"null"}]},"refunded_at":{"anyOf":[{"$ref":"#/$defs/Instant"},{"type":"null"}]},"revoked_at":{"anyOf":[{"$ref":"#/$defs/Instant"},{"type":"null"}]},"cancellation_reason":{"anyOf":[{"$ref":"schemas#/$defs/CancellationReason"},{"type":"null"}]},"will_renew":{"type":"boolean"},"is_consumable":{"type":"boolean"},"is_delivered":{"type":"boolean"},"revenue_usd":{"type":"number","minimum":-1000000000000000,"maximum":1000000000000000},"price":{"anyOf":[{"$ref":"schemas#/$defs/Price"},{"type":"null"}]},"variation_id":{"type":["string","null"]}}};

function validate583(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate583.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.category === undefined) && (missing0 = "category")) || ((data.type === undefined) && (missing0 = "type"))){
validate583.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.category !== undefined){
const _errs1 = errors;
if(!(validate59(data.category, {instancePath:instancePath+"/category",parentData:data,parentDataProperty:"category",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs2 = errors;
if(!(validate61(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data2 = data.id;
const _errs3 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate583.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema24.properties.id.type},message:"must be string,null"}];
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
}
else {
validate583.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate583.errors = vErrors;
return errors === 0;
}
validate583.evaluated = {"props":{"category":true,"type":true,"id":true},"dynamicProps":false,"dynamicItems":false};


function validate587(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate587.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate587.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data === "Sandbox") || (data === "Production"))){
validate587.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema27.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate587.errors = vErrors;
return errors === 0;
}
validate587.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate598(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate598.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate598.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((((((((data === "voluntarily_cancelled") || (data === "billing_error")) || (data === "price_increase")) || (data === "product_was_not_available")) || (data === "refund")) || (data === "cancelled_by_developer")) || (data === "new_subscription_replace")) || (data === "upgraded")) || (data === "unknown")) || (data === "adapty_revoked"))){
validate598.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema30.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate598.errors = vErrors;
return errors === 0;
}
validate598.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate600(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate600.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.country === undefined) && (missing0 = "country")) || ((data.currency === undefined) && (missing0 = "currency"))) || ((data.value === undefined) && (missing0 = "value"))){
validate600.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.country !== undefined){
const _errs1 = errors;
if(typeof data.country !== "string"){
validate600.errors = [{instancePath:instancePath+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.currency !== undefined){
const _errs3 = errors;
if(typeof data.currency !== "string"){
validate600.errors = [{instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.value !== undefined){
let data2 = data.value;
const _errs5 = errors;
if(errors === _errs5){
if(!((typeof data2 == "number") && (isFinite(data2)))){
validate600.errors = [{instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate600.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate600.errors = vErrors;
return errors === 0;
}
validate600.evaluated = {"props":{"country":true,"currency":true,"value":true},"dynamicProps":false,"dynamicItems":false};


function validate582(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate582.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((((((((((((data.kind === undefined) && (missing0 = "kind")) || ((data.purchase_id === undefined) && (missing0 = "purchase_id"))) || ((data.access_level_id === undefined) && (missing0 = "access_level_id"))) || ((data.store === undefined) && (missing0 = "store"))) || ((data.store_product_id === undefined) && (missing0 = "store_product_id"))) || ((data.store_base_plan_id === undefined) && (missing0 = "store_base_plan_id"))) || ((data.store_transaction_id === undefined) && (missing0 = "store_transaction_id"))) || ((data.store_original_transaction_id === undefined) && (missing0 = "store_original_transaction_id"))) || ((data.offer === undefined) && (missing0 = "offer"))) || ((data.environment === undefined) && (missing0 = "environment"))) || ((data.starts_at === undefined) && (missing0 = "starts_at"))) || ((data.purchased_at === undefined) && (missing0 = "purchased_at"))) || ((data.originally_purchased_at === undefined) && (missing0 = "originally_purchased_at"))) || ((data.expires_at === undefined) && (missing0 = "expires_at"))) || ((data.grace_period_expires_at === undefined) && (missing0 = "grace_period_expires_at"))) || ((data.renewal_cancelled_at === undefined) && (missing0 = "renewal_cancelled_at"))) || ((data.billing_issue_detected_at === undefined) && (missing0 = "billing_issue_detected_at"))) || ((data.refunded_at === undefined) && (missing0 = "refunded_at"))) || ((data.revoked_at === undefined) && (missing0 = "revoked_at"))) || ((data.cancellation_reason === undefined) && (missing0 = "cancellation_reason"))) || ((data.will_renew === undefined) && (missing0 = "will_renew"))) || ((data.is_consumable === undefined) && (missing0 = "is_consumable"))) || ((data.is_delivered === undefined) && (missing0 = "is_delivered"))) || ((data.revenue_usd === undefined) && (missing0 = "revenue_usd"))) || ((data.price === undefined) && (missing0 = "price"))) || ((data.variation_id === undefined) && (missing0 = "variation_id"))){
validate582.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func53.call(schema238.properties, key0))){
validate582.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
let data0 = data.kind;
const _errs2 = errors;
if(!(((data0 === "subscription") || (data0 === "one_time")) || (data0 === "grant"))){
validate582.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema238.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.purchase_id !== undefined){
let data1 = data.purchase_id;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func1(data1) < 1){
validate582.errors = [{instancePath:instancePath+"/purchase_id",schemaPath:"#/properties/purchase_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate582.errors = [{instancePath:instancePath+"/purchase_id",schemaPath:"#/properties/purchase_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.access_level_id !== undefined){
let data2 = data.access_level_id;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate582.errors = [{instancePath:instancePath+"/access_level_id",schemaPath:"#/properties/access_level_id/type",keyword:"type",params:{type: schema238.properties.access_level_id.type},message:"must be string,null"}];
return false;
}
if(errors === _errs5){
if(typeof data2 === "string"){
if(func1(data2) < 1){
validate582.errors = [{instancePath:instancePath+"/access_level_id",schemaPath:"#/properties/access_level_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store !== undefined){
const _errs7 = errors;
if(typeof data.store !== "string"){
validate582.errors = [{instancePath:instancePath+"/store",schemaPath:"#/properties/store/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store_product_id !== undefined){
let data4 = data.store_product_id;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(func1(data4) < 1){
validate582.errors = [{instancePath:instancePath+"/store_product_id",schemaPath:"#/properties/store_product_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate582.errors = [{instancePath:instancePath+"/store_product_id",schemaPath:"#/properties/store_product_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store_base_plan_id !== undefined){
let data5 = data.store_base_plan_id;
const _errs11 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate582.errors = [{instancePath:instancePath+"/store_base_plan_id",schemaPath:"#/properties/store_base_plan_id/type",keyword:"type",params:{type: schema238.properties.store_base_plan_id.type},message:"must be string,null"}];
return false;
}
if(errors === _errs11){
if(typeof data5 === "string"){
if(func1(data5) < 1){
validate582.errors = [{instancePath:instancePath+"/store_base_plan_id",schemaPath:"#/properties/store_base_plan_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store_transaction_id !== undefined){
let data6 = data.store_transaction_id;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data6 === "string"){
if(func1(data6) < 1){
validate582.errors = [{instancePath:instancePath+"/store_transaction_id",schemaPath:"#/properties/store_transaction_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate582.errors = [{instancePath:instancePath+"/store_transaction_id",schemaPath:"#/properties/store_transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store_original_transaction_id !== undefined){
let data7 = data.store_original_transaction_id;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data7 === "string"){
if(func1(data7) < 1){
validate582.errors = [{instancePath:instancePath+"/store_original_transaction_id",schemaPath:"#/properties/store_original_transaction_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate582.errors = [{instancePath:instancePath+"/store_original_transaction_id",schemaPath:"#/properties/store_original_transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.offer !== undefined){
let data8 = data.offer;
const _errs17 = errors;
const _errs18 = errors;
let valid1 = false;
const _errs19 = errors;
if(!(validate583(data8, {instancePath:instancePath+"/offer",parentData:data,parentDataProperty:"offer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate583.errors : vErrors.concat(validate583.errors);
errors = vErrors.length;
}
var _valid0 = _errs19 === errors;
valid1 = valid1 || _valid0;
if(_valid0){
var props0 = {};
props0.category = true;
props0.type = true;
props0.id = true;
}
const _errs20 = errors;
if(data8 !== null){
const err0 = {instancePath:instancePath+"/offer",schemaPath:"#/properties/offer/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs20 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err1 = {instancePath:instancePath+"/offer",schemaPath:"#/properties/offer/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate582.errors = vErrors;
return false;
}
else {
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.environment !== undefined){
const _errs22 = errors;
if(!(validate587(data.environment, {instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"environment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate587.errors : vErrors.concat(validate587.errors);
errors = vErrors.length;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.starts_at !== undefined){
let data10 = data.starts_at;
const _errs23 = errors;
const _errs24 = errors;
let valid2 = false;
const _errs25 = errors;
if(!(validate575(data10, {instancePath:instancePath+"/starts_at",parentData:data,parentDataProperty:"starts_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate575.errors : vErrors.concat(validate575.errors);
errors = vErrors.length;
}
var _valid1 = _errs25 === errors;
valid2 = valid2 || _valid1;
const _errs26 = errors;
if(data10 !== null){
const err2 = {instancePath:instancePath+"/starts_at",schemaPath:"#/properties/starts_at/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid1 = _errs26 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err3 = {instancePath:instancePath+"/starts_at",schemaPath:"#/properties/starts_at/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate582.errors = vErrors;
return false;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.purchased_at !== undefined){
const _errs28 = errors;
if(!(validate575(data.purchased_at, {instancePath:instancePath+"/purchased_at",parentData:data,parentDataProperty:"purchased_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate575.errors : vErrors.concat(validate575.errors);
errors = vErrors.length;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.originally_purchased_at !== undefined){
const _errs29 = errors;
if(!(validate575(data.originally_purchased_at, {instancePath:instancePath+"/originally_purchased_at",parentData:data,parentDataProperty:"originally_purchased_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate575.errors : vErrors.concat(validate575.errors);
errors = vErrors.length;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expires_at !== undefined){
let data13 = data.expires_at;
const _errs30 = errors;
const _errs31 = errors;
let valid3 = false;
const _errs32 = errors;
if(!(validate575(data13, {instancePath:instancePath+"/expires_at",parentData:data,parentDataProperty:"expires_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate575.errors : vErrors.concat(validate575.errors);
errors = vErrors.length;
}
var _valid2 = _errs32 === errors;
valid3 = valid3 || _valid2;
const _errs33 = errors;
if(data13 !== null){
const err4 = {instancePath:instancePath+"/expires_at",schemaPath:"#/properties/expires_at/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid2 = _errs33 === errors;
valid3 = valid3 || _valid2;
if(!valid3){
const err5 = {instancePath:instancePath+"/expires_at",schemaPath:"#/properties/expires_at/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
validate582.errors = vErrors;
return false;
}
else {
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.grace_period_expires_at !== undefined){
let data14 = data.grace_period_expires_at;
const _errs35 = errors;
const _errs36 = errors;
let valid4 = false;
const _errs37 = errors;
if(!(validate575(data14, {instancePath:instancePath+"/grace_period_expires_at",parentData:data,parentDataProperty:"grace_period_expires_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate575.errors : vErrors.concat(validate575.errors);
errors = vErrors.length;
}
var _valid3 = _errs37 === errors;
valid4 = valid4 || _valid3;
const _errs38 = errors;
if(data14 !== null){
const err6 = {instancePath:instancePath+"/grace_period_expires_at",schemaPath:"#/properties/grace_period_expires_at/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid3 = _errs38 === errors;
valid4 = valid4 || _valid3;
if(!valid4){
const err7 = {instancePath:instancePath+"/grace_period_expires_at",schemaPath:"#/properties/grace_period_expires_at/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
validate582.errors = vErrors;
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
if(data.renewal_cancelled_at !== undefined){
let data15 = data.renewal_cancelled_at;
const _errs40 = errors;
const _errs41 = errors;
let valid5 = false;
const _errs42 = errors;
if(!(validate575(data15, {instancePath:instancePath+"/renewal_cancelled_at",parentData:data,parentDataProperty:"renewal_cancelled_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate575.errors : vErrors.concat(validate575.errors);
errors = vErrors.length;
}
var _valid4 = _errs42 === errors;
valid5 = valid5 || _valid4;
const _errs43 = errors;
if(data15 !== null){
const err8 = {instancePath:instancePath+"/renewal_cancelled_at",schemaPath:"#/properties/renewal_cancelled_at/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid4 = _errs43 === errors;
valid5 = valid5 || _valid4;
if(!valid5){
const err9 = {instancePath:instancePath+"/renewal_cancelled_at",schemaPath:"#/properties/renewal_cancelled_at/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
validate582.errors = vErrors;
return false;
}
else {
errors = _errs41;
if(vErrors !== null){
if(_errs41){
vErrors.length = _errs41;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.billing_issue_detected_at !== undefined){
let data16 = data.billing_issue_detected_at;
const _errs45 = errors;
const _errs46 = errors;
let valid6 = false;
const _errs47 = errors;
if(!(validate575(data16, {instancePath:instancePath+"/billing_issue_detected_at",parentData:data,parentDataProperty:"billing_issue_detected_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate575.errors : vErrors.concat(validate575.errors);
errors = vErrors.length;
}
var _valid5 = _errs47 === errors;
valid6 = valid6 || _valid5;
const _errs48 = errors;
if(data16 !== null){
const err10 = {instancePath:instancePath+"/billing_issue_detected_at",schemaPath:"#/properties/billing_issue_detected_at/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid5 = _errs48 === errors;
valid6 = valid6 || _valid5;
if(!valid6){
const err11 = {instancePath:instancePath+"/billing_issue_detected_at",schemaPath:"#/properties/billing_issue_detected_at/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
validate582.errors = vErrors;
return false;
}
else {
errors = _errs46;
if(vErrors !== null){
if(_errs46){
vErrors.length = _errs46;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refunded_at !== undefined){
let data17 = data.refunded_at;
const _errs50 = errors;
const _errs51 = errors;
let valid7 = false;
const _errs52 = errors;
if(!(validate575(data17, {instancePath:instancePath+"/refunded_at",parentData:data,parentDataProperty:"refunded_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate575.errors : vErrors.concat(validate575.errors);
errors = vErrors.length;
}
var _valid6 = _errs52 === errors;
valid7 = valid7 || _valid6;
const _errs53 = errors;
if(data17 !== null){
const err12 = {instancePath:instancePath+"/refunded_at",schemaPath:"#/properties/refunded_at/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid6 = _errs53 === errors;
valid7 = valid7 || _valid6;
if(!valid7){
const err13 = {instancePath:instancePath+"/refunded_at",schemaPath:"#/properties/refunded_at/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
validate582.errors = vErrors;
return false;
}
else {
errors = _errs51;
if(vErrors !== null){
if(_errs51){
vErrors.length = _errs51;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs50 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.revoked_at !== undefined){
let data18 = data.revoked_at;
const _errs55 = errors;
const _errs56 = errors;
let valid8 = false;
const _errs57 = errors;
if(!(validate575(data18, {instancePath:instancePath+"/revoked_at",parentData:data,parentDataProperty:"revoked_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate575.errors : vErrors.concat(validate575.errors);
errors = vErrors.length;
}
var _valid7 = _errs57 === errors;
valid8 = valid8 || _valid7;
const _errs58 = errors;
if(data18 !== null){
const err14 = {instancePath:instancePath+"/revoked_at",schemaPath:"#/properties/revoked_at/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid7 = _errs58 === errors;
valid8 = valid8 || _valid7;
if(!valid8){
const err15 = {instancePath:instancePath+"/revoked_at",schemaPath:"#/properties/revoked_at/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
validate582.errors = vErrors;
return false;
}
else {
errors = _errs56;
if(vErrors !== null){
if(_errs56){
vErrors.length = _errs56;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs55 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cancellation_reason !== undefined){
let data19 = data.cancellation_reason;
const _errs60 = errors;
const _errs61 = errors;
let valid9 = false;
const _errs62 = errors;
if(!(validate598(data19, {instancePath:instancePath+"/cancellation_reason",parentData:data,parentDataProperty:"cancellation_reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate598.errors : vErrors.concat(validate598.errors);
errors = vErrors.length;
}
var _valid8 = _errs62 === errors;
valid9 = valid9 || _valid8;
const _errs63 = errors;
if(data19 !== null){
const err16 = {instancePath:instancePath+"/cancellation_reason",schemaPath:"#/properties/cancellation_reason/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid8 = _errs63 === errors;
valid9 = valid9 || _valid8;
if(!valid9){
const err17 = {instancePath:instancePath+"/cancellation_reason",schemaPath:"#/properties/cancellation_reason/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
validate582.errors = vErrors;
return false;
}
else {
errors = _errs61;
if(vErrors !== null){
if(_errs61){
vErrors.length = _errs61;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs60 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.will_renew !== undefined){
const _errs65 = errors;
if(typeof data.will_renew !== "boolean"){
validate582.errors = [{instancePath:instancePath+"/will_renew",schemaPath:"#/properties/will_renew/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs65 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_consumable !== undefined){
const _errs67 = errors;
if(typeof data.is_consumable !== "boolean"){
validate582.errors = [{instancePath:instancePath+"/is_consumable",schemaPath:"#/properties/is_consumable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs67 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_delivered !== undefined){
const _errs69 = errors;
if(typeof data.is_delivered !== "boolean"){
validate582.errors = [{instancePath:instancePath+"/is_delivered",schemaPath:"#/properties/is_delivered/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs69 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.revenue_usd !== undefined){
let data23 = data.revenue_usd;
const _errs71 = errors;
if(errors === _errs71){
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 1000000000000000 || isNaN(data23)){
validate582.errors = [{instancePath:instancePath+"/revenue_usd",schemaPath:"#/properties/revenue_usd/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000},message:"must be <= 1000000000000000"}];
return false;
}
else {
if(data23 < -1000000000000000 || isNaN(data23)){
validate582.errors = [{instancePath:instancePath+"/revenue_usd",schemaPath:"#/properties/revenue_usd/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1000000000000000},message:"must be >= -1000000000000000"}];
return false;
}
}
}
else {
validate582.errors = [{instancePath:instancePath+"/revenue_usd",schemaPath:"#/properties/revenue_usd/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs71 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.price !== undefined){
let data24 = data.price;
const _errs73 = errors;
const _errs74 = errors;
let valid10 = false;
const _errs75 = errors;
if(!(validate600(data24, {instancePath:instancePath+"/price",parentData:data,parentDataProperty:"price",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate600.errors : vErrors.concat(validate600.errors);
errors = vErrors.length;
}
var _valid9 = _errs75 === errors;
valid10 = valid10 || _valid9;
if(_valid9){
var props1 = {};
props1.country = true;
props1.currency = true;
props1.value = true;
}
const _errs76 = errors;
if(data24 !== null){
const err18 = {instancePath:instancePath+"/price",schemaPath:"#/properties/price/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid9 = _errs76 === errors;
valid10 = valid10 || _valid9;
if(!valid10){
const err19 = {instancePath:instancePath+"/price",schemaPath:"#/properties/price/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
validate582.errors = vErrors;
return false;
}
else {
errors = _errs74;
if(vErrors !== null){
if(_errs74){
vErrors.length = _errs74;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs73 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.variation_id !== undefined){
let data25 = data.variation_id;
const _errs78 = errors;
if((typeof data25 !== "string") && (data25 !== null)){
validate582.errors = [{instancePath:instancePath+"/variation_id",schemaPath:"#/properties/variation_id/type",keyword:"type",params:{type: schema238.properties.variation_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs78 === errors;
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
else {
validate582.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate582.errors = vErrors;
return errors === 0;
}
validate582.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema243 = {"type":"object","additionalProperties":false,"required":["kind","recorded_at","details"],"properties":{"kind":{"enum":["paywall_view","attribution"]},"recorded_at":{"$ref":"#/$defs/Instant"},"details":{"type":"object","additionalProperties":true}}};

function validate603(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate603.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.kind === undefined) && (missing0 = "kind")) || ((data.recorded_at === undefined) && (missing0 = "recorded_at"))) || ((data.details === undefined) && (missing0 = "details"))){
validate603.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "kind") || (key0 === "recorded_at")) || (key0 === "details"))){
validate603.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
let data0 = data.kind;
const _errs2 = errors;
if(!((data0 === "paywall_view") || (data0 === "attribution"))){
validate603.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema243.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.recorded_at !== undefined){
const _errs3 = errors;
if(!(validate575(data.recorded_at, {instancePath:instancePath+"/recorded_at",parentData:data,parentDataProperty:"recorded_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate575.errors : vErrors.concat(validate575.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.details !== undefined){
let data2 = data.details;
const _errs4 = errors;
if(errors === _errs4){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
}
else {
validate603.errors = [{instancePath:instancePath+"/details",schemaPath:"#/properties/details/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate603.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate603.errors = vErrors;
return errors === 0;
}
validate603.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate574(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate574.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.profile_id === undefined) && (missing0 = "profile_id")) || ((data.customer_user_id === undefined) && (missing0 = "customer_user_id"))) || ((data.segment_hash === undefined) && (missing0 = "segment_hash"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.attributes === undefined) && (missing0 = "attributes"))) || ((data.custom_attributes === undefined) && (missing0 = "custom_attributes"))) || ((data.installation_meta === undefined) && (missing0 = "installation_meta"))) || ((data.purchases === undefined) && (missing0 = "purchases"))) || ((data.web_events === undefined) && (missing0 = "web_events"))){
validate574.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func53.call(schema234.properties, key0))){
validate574.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.profile_id !== undefined){
let data0 = data.profile_id;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern23.test(data0)){
validate574.errors = [{instancePath:instancePath+"/profile_id",schemaPath:"#/properties/profile_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"},message:"must match pattern \""+"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"+"\""}];
return false;
}
}
else {
validate574.errors = [{instancePath:instancePath+"/profile_id",schemaPath:"#/properties/profile_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customer_user_id !== undefined){
let data1 = data.customer_user_id;
const _errs4 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate574.errors = [{instancePath:instancePath+"/customer_user_id",schemaPath:"#/properties/customer_user_id/type",keyword:"type",params:{type: schema234.properties.customer_user_id.type},message:"must be string,null"}];
return false;
}
if(errors === _errs4){
if(typeof data1 === "string"){
if(func1(data1) < 1){
validate574.errors = [{instancePath:instancePath+"/customer_user_id",schemaPath:"#/properties/customer_user_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern20.test(data1)){
validate574.errors = [{instancePath:instancePath+"/customer_user_id",schemaPath:"#/properties/customer_user_id/pattern",keyword:"pattern",params:{pattern: "^\\P{Surrogate}*$"},message:"must match pattern \""+"^\\P{Surrogate}*$"+"\""}];
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.segment_hash !== undefined){
let data2 = data.segment_hash;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func1(data2) < 1){
validate574.errors = [{instancePath:instancePath+"/segment_hash",schemaPath:"#/properties/segment_hash/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate574.errors = [{instancePath:instancePath+"/segment_hash",schemaPath:"#/properties/segment_hash/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
const _errs8 = errors;
if(!(validate575(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate575.errors : vErrors.concat(validate575.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attributes !== undefined){
let data4 = data.attributes;
const _errs9 = errors;
if(errors === _errs9){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
let data5 = data4[key1];
const _errs12 = errors;
if((((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) && (typeof data5 !== "boolean")) && (data5 !== null)){
validate574.errors = [{instancePath:instancePath+"/attributes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/attributes/additionalProperties/type",keyword:"type",params:{type: schema234.properties.attributes.additionalProperties.type},message:"must be string,number,boolean,null"}];
return false;
}
var valid1 = _errs12 === errors;
if(!valid1){
break;
}
}
}
else {
validate574.errors = [{instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.custom_attributes !== undefined){
let data6 = data.custom_attributes;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data6)){
if(data6.length > 30){
validate574.errors = [{instancePath:instancePath+"/custom_attributes",schemaPath:"#/properties/custom_attributes/maxItems",keyword:"maxItems",params:{limit: 30},message:"must NOT have more than 30 items"}];
return false;
}
else {
var valid2 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
const _errs16 = errors;
if(!(validate577(data6[i0], {instancePath:instancePath+"/custom_attributes/" + i0,parentData:data6,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate577.errors : vErrors.concat(validate577.errors);
errors = vErrors.length;
}
var valid2 = _errs16 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate574.errors = [{instancePath:instancePath+"/custom_attributes",schemaPath:"#/properties/custom_attributes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.installation_meta !== undefined){
let data8 = data.installation_meta;
const _errs17 = errors;
const _errs18 = errors;
let valid3 = false;
const _errs19 = errors;
if(!(validate579(data8, {instancePath:instancePath+"/installation_meta",parentData:data,parentDataProperty:"installation_meta",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate579.errors : vErrors.concat(validate579.errors);
errors = vErrors.length;
}
var _valid0 = _errs19 === errors;
valid3 = valid3 || _valid0;
if(_valid0){
var props0 = {};
props0.device_id = true;
props0.device = true;
props0.locale = true;
props0.os = true;
props0.platform = true;
props0.timezone = true;
props0.user_agent = true;
props0.idfa = true;
props0.idfv = true;
props0.advertising_id = true;
props0.android_id = true;
props0.android_app_set_id = true;
props0.app_build = true;
props0.app_version = true;
props0.adapty_sdk_version = true;
}
const _errs20 = errors;
if(data8 !== null){
const err0 = {instancePath:instancePath+"/installation_meta",schemaPath:"#/properties/installation_meta/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs20 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const err1 = {instancePath:instancePath+"/installation_meta",schemaPath:"#/properties/installation_meta/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
validate574.errors = vErrors;
return false;
}
else {
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.purchases !== undefined){
let data9 = data.purchases;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data9)){
var valid4 = true;
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
const _errs24 = errors;
if(!(validate582(data9[i1], {instancePath:instancePath+"/purchases/" + i1,parentData:data9,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate582.errors : vErrors.concat(validate582.errors);
errors = vErrors.length;
}
var valid4 = _errs24 === errors;
if(!valid4){
break;
}
}
}
else {
validate574.errors = [{instancePath:instancePath+"/purchases",schemaPath:"#/properties/purchases/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.web_events !== undefined){
let data11 = data.web_events;
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data11)){
if(data11.length > 100){
validate574.errors = [{instancePath:instancePath+"/web_events",schemaPath:"#/properties/web_events/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"}];
return false;
}
else {
var valid5 = true;
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
const _errs27 = errors;
if(!(validate603(data11[i2], {instancePath:instancePath+"/web_events/" + i2,parentData:data11,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate603.errors : vErrors.concat(validate603.errors);
errors = vErrors.length;
}
var valid5 = _errs27 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate574.errors = [{instancePath:instancePath+"/web_events",schemaPath:"#/properties/web_events/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs25 === errors;
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
else {
validate574.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate574.errors = vErrors;
return errors === 0;
}
validate574.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate573(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="snapshot" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate573.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.version === undefined) && (missing0 = "version")) || ((data.clock === undefined) && (missing0 = "clock"))) || ((data.ids_given === undefined) && (missing0 = "ids_given"))) || ((data.profiles === undefined) && (missing0 = "profiles"))){
validate573.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "version") || (key0 === "clock")) || (key0 === "ids_given")) || (key0 === "profiles"))){
validate573.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.version !== undefined){
const _errs2 = errors;
if(1 !== data.version){
validate573.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.clock !== undefined){
let data1 = data.clock;
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.now === undefined) && (missing1 = "now")) || ((data1.stopped === undefined) && (missing1 = "stopped"))){
validate573.errors = [{instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs5 = errors;
for(const key1 in data1){
if(!((key1 === "now") || (key1 === "stopped"))){
validate573.errors = [{instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs5 === errors){
if(data1.now !== undefined){
const _errs6 = errors;
if(typeof data1.now !== "string"){
validate573.errors = [{instancePath:instancePath+"/clock/now",schemaPath:"#/properties/clock/properties/now/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.stopped !== undefined){
const _errs8 = errors;
if(typeof data1.stopped !== "boolean"){
validate573.errors = [{instancePath:instancePath+"/clock/stopped",schemaPath:"#/properties/clock/properties/stopped/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate573.errors = [{instancePath:instancePath+"/clock",schemaPath:"#/properties/clock/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ids_given !== undefined){
let data4 = data.ids_given;
const _errs10 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate573.errors = [{instancePath:instancePath+"/ids_given",schemaPath:"#/properties/ids_given/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
validate573.errors = [{instancePath:instancePath+"/ids_given",schemaPath:"#/properties/ids_given/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate573.errors = [{instancePath:instancePath+"/ids_given",schemaPath:"#/properties/ids_given/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.profiles !== undefined){
let data5 = data.profiles;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data5)){
var valid2 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
const _errs14 = errors;
if(!(validate574(data5[i0], {instancePath:instancePath+"/profiles/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate574.errors : vErrors.concat(validate574.errors);
errors = vErrors.length;
}
var valid2 = _errs14 === errors;
if(!valid2){
break;
}
}
}
else {
validate573.errors = [{instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs12 === errors;
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
else {
validate573.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate573.errors = vErrors;
return errors === 0;
}
validate573.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


export const validateRequest = {
  createProfile: CreateProfileRequest,
  updateProfile: UpdateProfileRequest,
  setTransaction: SetTransactionRequest,
  grantAccessLevel: GrantAccessLevelRequest,
  revokeAccessLevel: RevokeAccessLevelRequest,
  validateStripePurchase: StripeValidationRequest,
  validatePaddlePurchase: PaddleValidationRequest,
  setIntegrationIdentifiers: SetIntegrationIdentifiersRequest,
  setRefundSaverSettings: SetRefundSaverSettingsRequest,
  updatePaywall: UpdatePaywallRequest,
  createVirtualCurrencyTransaction: CreateVirtualCurrencyTransactionRequest,
  webGetPaywall: GetPaywallRequest,
  webRecordPaywallView: RecordPaywallViewRequest,
  webAddAttribution: AddAttributionRequest,
  retrieveAnalyticsData: AnalyticsDataRequest,
  retrieveCohortData: CohortDataRequest,
  retrieveConversionData: ConversionDataRequest,
  retrieveFunnelData: FunnelDataRequest,
  retrieveLtvData: LtvDataRequest,
  retrieveRetentionData: RetentionDataRequest,
  retrievePlacementInfo: PlacementInfoRequest,
  mailSaveProfile: MailSaveProfileRequest,
  mailDeleteProfile: MailDeleteProfileRequest,
  mailSaveTransactionEvent: MailSaveTransactionEventRequest,
  v1CreateProfile: CreateProfileRequest,
  v1UpdateProfile: UpdateProfileRequest,
  v1SetTransaction: SetTransactionRequest,
  v1GrantAccessLevel: GrantAccessLevelRequest,
  v1RevokeAccessLevel: RevokeAccessLevelRequest,
  legacyCreateProfile: LegacyCreateProfileRequest,
  legacyUpdateProfile: LegacyUpdateProfileRequest,
  legacyGrantAccessLevel: LegacyGrantAccessLevelRequest,
  legacyRevokeAccessLevel: LegacyRevokeAccessLevelRequest,
};

export const validateResponse = {
  getProfile: { 200: ProfileResponse, 401: NotAuthenticatedError, 404: ProfileDoesNotExistError, 429: RateLimitedError },
  createProfile: { 200: ProfileResponse, 400: ProfileAttributesBadRequest, 401: NotAuthenticatedError, 429: RateLimitedError },
  updateProfile: { 200: ProfileResponse, 400: ProfileBadRequestError, 401: NotAuthenticatedError, 404: ProfileDoesNotExistError, 429: RateLimitedError },
  deleteProfile: { 401: NotAuthenticatedError, 404: ProfileDoesNotExistError, 429: RateLimitedError },
  setTransaction: { 200: ProfileResponse, 400: SetTransactionBadRequest, 401: NotAuthenticatedError, 404: ProfileDoesNotExistError, 429: RateLimitedError },
  grantAccessLevel: { 200: ProfileResponse, 400: GrantAccessLevelBadRequest, 401: NotAuthenticatedError, 404: ProfileDoesNotExistError, 429: RateLimitedError },
  revokeAccessLevel: { 200: ProfileResponse, 400: RevokeAccessLevelBadRequest, 401: NotAuthenticatedError, 404: ProfileDoesNotExistError, 429: RateLimitedError },
  validateStripePurchase: { 200: StripeValidationResponse, 400: StripeBadRequest, 401: NotAuthenticatedError, 429: RateLimitedError },
  validatePaddlePurchase: { 200: ProfileResponse, 400: PaddleBadRequest, 401: NotAuthenticatedError, 429: RateLimitedError },
  getIntegrationIdentifiers: { 200: IntegrationIdentifiers, 401: NotAuthenticatedError, 404: ProfileDoesNotExistError, 429: RateLimitedError },
  setIntegrationIdentifiers: { 400: IntegrationIdentifiersBadRequest, 401: NotAuthenticatedError, 404: ProfileDoesNotExistError, 429: RateLimitedError },
  getRefundSaverSettings: { 200: RefundSaverSettingsResponse, 400: ProfileDoesNotExistBadRequestError, 401: NotAuthenticatedError, 429: RateLimitedError },
  setRefundSaverSettings: { 200: RefundSaverSettingsResponse, 400: RefundSaverSettingsBadRequest, 401: NotAuthenticatedError, 429: RateLimitedError },
  listPaywalls: { 200: ListPaywallsResponse, 400: ValidationError, 401: NotAuthenticatedError, 429: RateLimitedError },
  getPaywall: { 200: ServerSidePaywall, 401: NotAuthenticatedError, 404: PaywallDoesNotExistError, 429: RateLimitedError },
  updatePaywall: { 200: ServerSidePaywall, 400: UpdatePaywallBadRequest, 401: NotAuthenticatedError, 404: PaywallDoesNotExistError, 429: RateLimitedError },
  listVirtualCurrencyTransactions: { 200: ListVirtualCurrencyTransactionsResponse, 400: ListVirtualCurrencyTransactionsBadRequest, 401: NotAuthenticatedError, 403: FeatureNotEnabledError, 404: ProfileDoesNotExistError, 429: RateLimitedError },
  createVirtualCurrencyTransaction: { 200: CreateVirtualCurrencyTransactionResponse, 400: CreateVirtualCurrencyTransactionBadRequest, 401: NotAuthenticatedError, 403: FeatureNotEnabledError, 404: ProfileDoesNotExistError, 409: CreateVirtualCurrencyTransactionConflict, 422: ValidationUnprocessableContentError, 429: RateLimitedError },
  listVirtualCurrencyBalances: { 200: ListVirtualCurrencyBalancesResponse, 400: ValidationError, 401: NotAuthenticatedError, 403: FeatureNotEnabledError, 404: ProfileDoesNotExistError, 429: RateLimitedError },
  webGetPaywall: { 200: Paywall, 400: PaywallBadRequest, 401: NotAuthenticatedError, 404: PaywallVariationNotFound },
  webRecordPaywallView: { 400: PaywallViewBadRequest, 401: NotAuthenticatedError, 404: ProfileDoesNotExistError },
  webAddAttribution: { 400: AttributionBadRequest, 401: NotAuthenticatedError, 404: ProfileDoesNotExistError },
  retrieveAnalyticsData: { 200: AnalyticsDataRetrieved, 400: AnalyticsBadRequestError, 401: NotAuthenticatedError },
  retrieveCohortData: { 200: CohortDataRetrieved, 400: AnalyticsBadRequestError, 401: NotAuthenticatedError },
  retrieveConversionData: { 200: ConversionDataRetrieved, 400: AnalyticsBadRequestError, 401: NotAuthenticatedError },
  retrieveFunnelData: { 200: FunnelDataRetrieved, 400: AnalyticsBadRequestError, 401: NotAuthenticatedError },
  retrieveLtvData: { 200: LtvDataRetrieved, 400: AnalyticsBadRequestError, 401: NotAuthenticatedError },
  retrieveRetentionData: { 200: RetentionDataRetrieved, 400: AnalyticsBadRequestError, 401: NotAuthenticatedError },
  retrievePlacementInfo: { 200: PlacementInfoRetrieved, 400: AnalyticsBadRequestError, 401: NotAuthenticatedError },
  mailSaveProfile: { 200: MailSuccessResponse, 400: MailBaseError, 403: MailSecretKeyDoesNotExistError },
  mailDeleteProfile: { 400: MailDeleteProfileBadRequest, 403: MailSecretKeyDoesNotExistError, 404: MailProfileNotFoundError },
  mailSaveTransactionEvent: { 200: MailSuccessResponse, 400: MailBaseError, 403: MailSecretKeyDoesNotExistError },
  v1GetProfile: { 200: ProfileResponse, 401: NotAuthenticatedError, 404: ProfileDoesNotExistError },
  v1CreateProfile: { 200: ProfileResponse, 400: ProfileAttributesBadRequest, 401: NotAuthenticatedError, 404: ProfileDoesNotExistError },
  v1UpdateProfile: { 200: ProfileResponse, 400: ProfileBadRequestError, 401: NotAuthenticatedError, 404: ProfileDoesNotExistError },
  v1DeleteProfile: { 401: NotAuthenticatedError, 404: ProfileDoesNotExistError },
  v1SetTransaction: { 200: ProfileResponse, 400: SetTransactionBadRequest, 401: NotAuthenticatedError, 404: ProfileDoesNotExistError },
  v1GrantAccessLevel: { 200: ProfileResponse, 400: GrantAccessLevelBadRequest, 401: NotAuthenticatedError, 404: ProfileDoesNotExistError },
  v1RevokeAccessLevel: { 200: ProfileResponse, 400: RevokeAccessLevelBadRequest, 401: NotAuthenticatedError, 404: ProfileDoesNotExistError },
  legacyCreateProfile: { 200: LegacyProfileResponse, 400: ProfileAttributesBadRequest, 401: NotAuthenticatedError },
  legacyGetProfile: { 200: LegacyProfileResponse, 400: ValidationError, 401: NotAuthenticatedError, 404: ProfileDoesNotExistError },
  legacyUpdateProfile: { 200: LegacyProfileResponse, 400: ProfileAttributesBadRequest, 401: NotAuthenticatedError, 404: ProfileDoesNotExistError },
  legacyDeleteProfile: { 400: ValidationError, 401: NotAuthenticatedError, 404: ProfileDoesNotExistError },
  legacyGrantAccessLevel: { 200: LegacyProfileResponse, 400: LegacyGrantAccessLevelBadRequest, 401: NotAuthenticatedError, 404: ProfileDoesNotExistError },
  legacyRevokeAccessLevel: { 200: LegacyProfileResponse, 400: LegacyRevokeAccessLevelBadRequest, 401: NotAuthenticatedError, 404: ProfileDoesNotExistError },
};

export const validateOption = {
  $schema: option_$schema,
  seed: option_seed,
  appId: option_appId,
  now: option_now,
  accessLevels: option_accessLevels,
  defaultAccessLevel: option_defaultAccessLevel,
  products: option_products,
  usdRates: option_usdRates,
  placements: option_placements,
  rateLimit: option_rateLimit,
  faults: option_faults,
  unknownFields: option_unknownFields,
  profiles: option_profiles,
};
