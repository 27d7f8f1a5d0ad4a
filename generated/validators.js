// Written by scripts/validators.ts from spec/. Edit that, then run `npm run build`.

import module0 from "ajv-formats/dist/formats.js";
import module1 from "ajv/dist/runtime/ucs2length.js";

export const ProfileResponse = validate53;
const schema20 = {"type":"object","required":["data"],"properties":{"data":{"$ref":"#/$defs/Profile"}}};
const schema21 = {"type":"object","required":["app_id","profile_id","customer_user_id","total_revenue_usd","segment_hash","timestamp","custom_attributes","access_levels","subscriptions","non_subscriptions"],"properties":{"app_id":{"type":"string"},"profile_id":{"type":"string","format":"uuid"},"customer_user_id":{"type":["string","null"]},"total_revenue_usd":{"type":"number","format":"double"},"segment_hash":{"type":"string"},"timestamp":{"type":"integer","format":"int64"},"custom_attributes":{"type":"array","items":{"$ref":"#/$defs/CustomAttribute"}},"access_levels":{"type":["array","null"],"items":{"$ref":"#/$defs/AccessLevel"}},"subscriptions":{"type":["array","null"],"items":{"$ref":"#/$defs/Subscription"}},"non_subscriptions":{"type":["array","null"],"items":{"$ref":"#/$defs/NonSubscription"}}}};
const formats0 = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
const schema22 = {"type":"object","required":["key","value"],"properties":{"key":{"type":"string"},"value":{"type":["string","number"]}}};

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
if((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))){
validate55.errors = [{instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: schema22.properties.value.type},message:"must be string,number"}];
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
validate55.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":{"key":true,"value":true},"dynamicProps":false,"dynamicItems":false};

const schema23 = {"type":"object","required":["access_level_id","store","store_product_id","store_base_plan_id","store_transaction_id","store_original_transaction_id","offer","starts_at","purchased_at","originally_purchased_at","expires_at","renewal_cancelled_at","billing_issue_detected_at","is_in_grace_period","cancellation_reason"],"properties":{"access_level_id":{"type":"string"},"store":{"$ref":"#/$defs/Store"},"store_product_id":{"type":"string"},"store_base_plan_id":{"type":["string","null"]},"store_transaction_id":{"type":"string"},"store_original_transaction_id":{"type":"string"},"offer":{"oneOf":[{"$ref":"#/$defs/Offer"},{"type":"null"}]},"environment":{"$ref":"#/$defs/Environment"},"starts_at":{"type":["string","null"],"pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"},"purchased_at":{"$ref":"#/$defs/Timestamp"},"originally_purchased_at":{"$ref":"#/$defs/Timestamp"},"expires_at":{"type":["string","null"],"pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"},"renewal_cancelled_at":{"type":["string","null"],"pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"},"billing_issue_detected_at":{"type":["string","null"],"pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"},"is_in_grace_period":{"type":"boolean"},"cancellation_reason":{"$ref":"#/$defs/CancellationReason"}}};
const schema24 = {"type":"string"};

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
if(typeof data !== "string"){
validate58.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema25 = {"type":"object","required":["category","type"],"properties":{"category":{"type":"string","enum":["introductory","promotional","offer_code","win_back"]},"type":{"type":"string","enum":["free_trial","pay_as_you_go","pay_up_front","unknown"]},"id":{"type":["string","null"]}}};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
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
validate60.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.category !== undefined){
let data0 = data.category;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate60.errors = [{instancePath:instancePath+"/category",schemaPath:"#/properties/category/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data0 === "introductory") || (data0 === "promotional")) || (data0 === "offer_code")) || (data0 === "win_back"))){
validate60.errors = [{instancePath:instancePath+"/category",schemaPath:"#/properties/category/enum",keyword:"enum",params:{allowedValues: schema25.properties.category.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
let data1 = data.type;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate60.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((((data1 === "free_trial") || (data1 === "pay_as_you_go")) || (data1 === "pay_up_front")) || (data1 === "unknown"))){
validate60.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema25.properties.type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data2 = data.id;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate60.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: schema25.properties.id.type},message:"must be string,null"}];
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
validate60.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":{"category":true,"type":true,"id":true},"dynamicProps":false,"dynamicItems":false};

const schema26 = {"type":"string","enum":["Sandbox","Production"]};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data !== "string"){
validate62.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data === "Sandbox") || (data === "Production"))){
validate62.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema26.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema27 = {"type":"string","pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"};
const pattern3 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$", "u");

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
if(errors === 0){
if(typeof data === "string"){
if(!pattern3.test(data)){
validate64.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"},message:"must match pattern \""+"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"+"\""}];
return false;
}
}
else {
validate64.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema28 = {"type":["string","null"],"enum":["voluntarily_cancelled","billing_error","price_increase","product_was_not_available","refund","cancelled_by_developer","new_subscription_replace","upgraded","unknown","adapty_revoked",null]};

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate67.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (data !== null)){
validate67.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema28.type},message:"must be string,null"}];
return false;
}
if(!(((((((((((data === "voluntarily_cancelled") || (data === "billing_error")) || (data === "price_increase")) || (data === "product_was_not_available")) || (data === "refund")) || (data === "cancelled_by_developer")) || (data === "new_subscription_replace")) || (data === "upgraded")) || (data === "unknown")) || (data === "adapty_revoked")) || (data === null))){
validate67.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema28.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(!(validate58(data.store, {instancePath:instancePath+"/store",parentData:data,parentDataProperty:"store",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
validate57.errors = [{instancePath:instancePath+"/store_product_id",schemaPath:"#/properties/store_product_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate57.errors = [{instancePath:instancePath+"/store_base_plan_id",schemaPath:"#/properties/store_base_plan_id/type",keyword:"type",params:{type: schema23.properties.store_base_plan_id.type},message:"must be string,null"}];
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
validate57.errors = [{instancePath:instancePath+"/store_transaction_id",schemaPath:"#/properties/store_transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate57.errors = [{instancePath:instancePath+"/store_original_transaction_id",schemaPath:"#/properties/store_original_transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
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
if(!(validate60(data6, {instancePath:instancePath+"/offer",parentData:data,parentDataProperty:"offer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
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
validate57.errors = vErrors;
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
if(data.environment !== undefined){
const _errs17 = errors;
if(!(validate62(data.environment, {instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"environment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.starts_at !== undefined){
let data8 = data.starts_at;
const _errs18 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate57.errors = [{instancePath:instancePath+"/starts_at",schemaPath:"#/properties/starts_at/type",keyword:"type",params:{type: schema23.properties.starts_at.type},message:"must be string,null"}];
return false;
}
if(errors === _errs18){
if(typeof data8 === "string"){
if(!pattern3.test(data8)){
validate57.errors = [{instancePath:instancePath+"/starts_at",schemaPath:"#/properties/starts_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"},message:"must match pattern \""+"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"+"\""}];
return false;
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.purchased_at !== undefined){
const _errs20 = errors;
if(!(validate64(data.purchased_at, {instancePath:instancePath+"/purchased_at",parentData:data,parentDataProperty:"purchased_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
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
if(!(validate64(data.originally_purchased_at, {instancePath:instancePath+"/originally_purchased_at",parentData:data,parentDataProperty:"originally_purchased_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expires_at !== undefined){
let data11 = data.expires_at;
const _errs22 = errors;
if((typeof data11 !== "string") && (data11 !== null)){
validate57.errors = [{instancePath:instancePath+"/expires_at",schemaPath:"#/properties/expires_at/type",keyword:"type",params:{type: schema23.properties.expires_at.type},message:"must be string,null"}];
return false;
}
if(errors === _errs22){
if(typeof data11 === "string"){
if(!pattern3.test(data11)){
validate57.errors = [{instancePath:instancePath+"/expires_at",schemaPath:"#/properties/expires_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"},message:"must match pattern \""+"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"+"\""}];
return false;
}
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.renewal_cancelled_at !== undefined){
let data12 = data.renewal_cancelled_at;
const _errs24 = errors;
if((typeof data12 !== "string") && (data12 !== null)){
validate57.errors = [{instancePath:instancePath+"/renewal_cancelled_at",schemaPath:"#/properties/renewal_cancelled_at/type",keyword:"type",params:{type: schema23.properties.renewal_cancelled_at.type},message:"must be string,null"}];
return false;
}
if(errors === _errs24){
if(typeof data12 === "string"){
if(!pattern3.test(data12)){
validate57.errors = [{instancePath:instancePath+"/renewal_cancelled_at",schemaPath:"#/properties/renewal_cancelled_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"},message:"must match pattern \""+"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"+"\""}];
return false;
}
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.billing_issue_detected_at !== undefined){
let data13 = data.billing_issue_detected_at;
const _errs26 = errors;
if((typeof data13 !== "string") && (data13 !== null)){
validate57.errors = [{instancePath:instancePath+"/billing_issue_detected_at",schemaPath:"#/properties/billing_issue_detected_at/type",keyword:"type",params:{type: schema23.properties.billing_issue_detected_at.type},message:"must be string,null"}];
return false;
}
if(errors === _errs26){
if(typeof data13 === "string"){
if(!pattern3.test(data13)){
validate57.errors = [{instancePath:instancePath+"/billing_issue_detected_at",schemaPath:"#/properties/billing_issue_detected_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"},message:"must match pattern \""+"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"+"\""}];
return false;
}
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_in_grace_period !== undefined){
const _errs28 = errors;
if(typeof data.is_in_grace_period !== "boolean"){
validate57.errors = [{instancePath:instancePath+"/is_in_grace_period",schemaPath:"#/properties/is_in_grace_period/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cancellation_reason !== undefined){
const _errs30 = errors;
if(!(validate67(data.cancellation_reason, {instancePath:instancePath+"/cancellation_reason",parentData:data,parentDataProperty:"cancellation_reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
var valid0 = _errs30 === errors;
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

const schema29 = {"type":"object","required":["store","store_product_id","store_base_plan_id","store_transaction_id","store_original_transaction_id","offer","purchased_at","originally_purchased_at","expires_at","renewal_cancelled_at","billing_issue_detected_at","is_in_grace_period","cancellation_reason"],"properties":{"store":{"$ref":"#/$defs/Store"},"store_product_id":{"type":"string"},"store_base_plan_id":{"type":["string","null"]},"store_transaction_id":{"type":"string"},"store_original_transaction_id":{"type":"string"},"offer":{"oneOf":[{"$ref":"#/$defs/Offer"},{"type":"null"}]},"environment":{"$ref":"#/$defs/Environment"},"purchased_at":{"$ref":"#/$defs/Timestamp"},"originally_purchased_at":{"$ref":"#/$defs/Timestamp"},"expires_at":{"type":["string","null"],"pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"},"renewal_cancelled_at":{"type":["string","null"],"pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"},"billing_issue_detected_at":{"type":["string","null"],"pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"},"is_in_grace_period":{"type":"boolean"},"cancellation_reason":{"$ref":"#/$defs/CancellationReason"}}};

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate70.evaluated;
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
validate70.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.store !== undefined){
const _errs1 = errors;
if(!(validate58(data.store, {instancePath:instancePath+"/store",parentData:data,parentDataProperty:"store",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
validate70.errors = [{instancePath:instancePath+"/store_product_id",schemaPath:"#/properties/store_product_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate70.errors = [{instancePath:instancePath+"/store_base_plan_id",schemaPath:"#/properties/store_base_plan_id/type",keyword:"type",params:{type: schema29.properties.store_base_plan_id.type},message:"must be string,null"}];
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
validate70.errors = [{instancePath:instancePath+"/store_transaction_id",schemaPath:"#/properties/store_transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate70.errors = [{instancePath:instancePath+"/store_original_transaction_id",schemaPath:"#/properties/store_original_transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate60(data5, {instancePath:instancePath+"/offer",parentData:data,parentDataProperty:"offer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
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
validate70.errors = vErrors;
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
if(!(validate62(data.environment, {instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"environment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
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
if(!(validate64(data.purchased_at, {instancePath:instancePath+"/purchased_at",parentData:data,parentDataProperty:"purchased_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
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
if(!(validate64(data.originally_purchased_at, {instancePath:instancePath+"/originally_purchased_at",parentData:data,parentDataProperty:"originally_purchased_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expires_at !== undefined){
let data9 = data.expires_at;
const _errs18 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
validate70.errors = [{instancePath:instancePath+"/expires_at",schemaPath:"#/properties/expires_at/type",keyword:"type",params:{type: schema29.properties.expires_at.type},message:"must be string,null"}];
return false;
}
if(errors === _errs18){
if(typeof data9 === "string"){
if(!pattern3.test(data9)){
validate70.errors = [{instancePath:instancePath+"/expires_at",schemaPath:"#/properties/expires_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"},message:"must match pattern \""+"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"+"\""}];
return false;
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.renewal_cancelled_at !== undefined){
let data10 = data.renewal_cancelled_at;
const _errs20 = errors;
if((typeof data10 !== "string") && (data10 !== null)){
validate70.errors = [{instancePath:instancePath+"/renewal_cancelled_at",schemaPath:"#/properties/renewal_cancelled_at/type",keyword:"type",params:{type: schema29.properties.renewal_cancelled_at.type},message:"must be string,null"}];
return false;
}
if(errors === _errs20){
if(typeof data10 === "string"){
if(!pattern3.test(data10)){
validate70.errors = [{instancePath:instancePath+"/renewal_cancelled_at",schemaPath:"#/properties/renewal_cancelled_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"},message:"must match pattern \""+"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"+"\""}];
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
if(data.billing_issue_detected_at !== undefined){
let data11 = data.billing_issue_detected_at;
const _errs22 = errors;
if((typeof data11 !== "string") && (data11 !== null)){
validate70.errors = [{instancePath:instancePath+"/billing_issue_detected_at",schemaPath:"#/properties/billing_issue_detected_at/type",keyword:"type",params:{type: schema29.properties.billing_issue_detected_at.type},message:"must be string,null"}];
return false;
}
if(errors === _errs22){
if(typeof data11 === "string"){
if(!pattern3.test(data11)){
validate70.errors = [{instancePath:instancePath+"/billing_issue_detected_at",schemaPath:"#/properties/billing_issue_detected_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"},message:"must match pattern \""+"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"+"\""}];
return false;
}
}
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
validate70.errors = [{instancePath:instancePath+"/is_in_grace_period",schemaPath:"#/properties/is_in_grace_period/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cancellation_reason !== undefined){
const _errs26 = errors;
if(!(validate67(data.cancellation_reason, {instancePath:instancePath+"/cancellation_reason",parentData:data,parentDataProperty:"cancellation_reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
var valid0 = _errs26 === errors;
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
validate70.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate70.errors = vErrors;
return errors === 0;
}
validate70.evaluated = {"props":{"store":true,"store_product_id":true,"store_base_plan_id":true,"store_transaction_id":true,"store_original_transaction_id":true,"offer":true,"environment":true,"purchased_at":true,"originally_purchased_at":true,"expires_at":true,"renewal_cancelled_at":true,"billing_issue_detected_at":true,"is_in_grace_period":true,"cancellation_reason":true},"dynamicProps":false,"dynamicItems":false};

const schema30 = {"type":"object","required":["purchase_id","store","store_product_id","store_base_plan_id","store_transaction_id","store_original_transaction_id","purchased_at","is_refund","is_consumable"],"properties":{"purchase_id":{"type":"string"},"store":{"$ref":"#/$defs/Store"},"store_product_id":{"type":"string"},"store_base_plan_id":{"type":["string","null"]},"store_transaction_id":{"type":"string"},"store_original_transaction_id":{"type":"string"},"purchased_at":{"$ref":"#/$defs/Timestamp"},"environment":{"$ref":"#/$defs/Environment"},"is_refund":{"type":"boolean"},"is_consumable":{"type":"boolean"}}};

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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.purchase_id === undefined) && (missing0 = "purchase_id")) || ((data.store === undefined) && (missing0 = "store"))) || ((data.store_product_id === undefined) && (missing0 = "store_product_id"))) || ((data.store_base_plan_id === undefined) && (missing0 = "store_base_plan_id"))) || ((data.store_transaction_id === undefined) && (missing0 = "store_transaction_id"))) || ((data.store_original_transaction_id === undefined) && (missing0 = "store_original_transaction_id"))) || ((data.purchased_at === undefined) && (missing0 = "purchased_at"))) || ((data.is_refund === undefined) && (missing0 = "is_refund"))) || ((data.is_consumable === undefined) && (missing0 = "is_consumable"))){
validate78.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.purchase_id !== undefined){
const _errs1 = errors;
if(typeof data.purchase_id !== "string"){
validate78.errors = [{instancePath:instancePath+"/purchase_id",schemaPath:"#/properties/purchase_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate58(data.store, {instancePath:instancePath+"/store",parentData:data,parentDataProperty:"store",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
validate78.errors = [{instancePath:instancePath+"/store_product_id",schemaPath:"#/properties/store_product_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate78.errors = [{instancePath:instancePath+"/store_base_plan_id",schemaPath:"#/properties/store_base_plan_id/type",keyword:"type",params:{type: schema30.properties.store_base_plan_id.type},message:"must be string,null"}];
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
validate78.errors = [{instancePath:instancePath+"/store_transaction_id",schemaPath:"#/properties/store_transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate78.errors = [{instancePath:instancePath+"/store_original_transaction_id",schemaPath:"#/properties/store_original_transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate64(data.purchased_at, {instancePath:instancePath+"/purchased_at",parentData:data,parentDataProperty:"purchased_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
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
if(!(validate62(data.environment, {instancePath:instancePath+"/environment",parentData:data,parentDataProperty:"environment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
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
validate78.errors = [{instancePath:instancePath+"/is_refund",schemaPath:"#/properties/is_refund/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate78.errors = [{instancePath:instancePath+"/is_consumable",schemaPath:"#/properties/is_consumable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate78.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate78.errors = vErrors;
return errors === 0;
}
validate78.evaluated = {"props":{"purchase_id":true,"store":true,"store_product_id":true,"store_base_plan_id":true,"store_transaction_id":true,"store_original_transaction_id":true,"purchased_at":true,"environment":true,"is_refund":true,"is_consumable":true},"dynamicProps":false,"dynamicItems":false};


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
if(!(validate70(data10[i2], {instancePath:instancePath+"/subscriptions/" + i2,parentData:data10,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
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
if(!(validate78(data12[i3], {instancePath:instancePath+"/non_subscriptions/" + i3,parentData:data12,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
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

export const NotAuthenticatedError = validate84;
const schema31 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"not_authenticated"},"status_code":{"type":"integer","const":401}}};
const schema32 = {"type":"object","required":["source","errors"],"properties":{"source":{"type":["string","null"]},"errors":{"type":"array","items":{"type":"string"}}}};

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate85.evaluated;
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
validate85.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.source !== undefined){
let data0 = data.source;
const _errs1 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate85.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: schema32.properties.source.type},message:"must be string,null"}];
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
validate85.errors = [{instancePath:instancePath+"/errors/" + i0,schemaPath:"#/properties/errors/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate85.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate85.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate85.errors = vErrors;
return errors === 0;
}
validate85.evaluated = {"props":{"source":true,"errors":true},"dynamicProps":false,"dynamicItems":false};


function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate84.evaluated;
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
validate84.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate85(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate84.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate84.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("not_authenticated" !== data2){
validate84.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "not_authenticated"},message:"must be equal to constant"}];
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
validate84.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(401 !== data3){
validate84.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 401},message:"must be equal to constant"}];
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
validate84.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate84.errors = vErrors;
return errors === 0;
}
validate84.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};

export const ProfileDoesNotExistError = validate87;
const schema33 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"profile_does_not_exist"},"status_code":{"type":"integer","const":404}}};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate87.evaluated;
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
validate87.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate85(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate87.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate87.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("profile_does_not_exist" !== data2){
validate87.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "profile_does_not_exist"},message:"must be equal to constant"}];
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
validate87.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(404 !== data3){
validate87.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 404},message:"must be equal to constant"}];
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
validate87.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate87.errors = vErrors;
return errors === 0;
}
validate87.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};

export const CreateProfileRequest = validate89;
const schema34 = {"allOf":[{"$ref":"#/$defs/ProfileAttributes"}]};
const schema35 = {"type":"object","properties":{"first_name":{"type":["string","null"]},"last_name":{"type":["string","null"]},"gender":{"type":["string","null"],"enum":["f","m","o",null]},"email":{"type":["string","null"]},"phone_number":{"type":["string","null"]},"birthday":{"type":["string","null"],"format":"date"},"ip_country":{"type":["string","null"],"pattern":"^[A-Z]{2}$"},"ip_v4_address":{"type":["string","null"]},"store_country":{"type":["string","null"],"pattern":"^[A-Z]{2}$"},"store":{"type":["string","null"]},"store_account_token":{"type":["string","null"],"format":"uuid"},"att_status":{"type":["integer","null"],"enum":[0,1,2,3,null]},"analytics_disabled":{"type":["boolean","null"]},"custom_attributes":{"type":"array","minItems":1,"maxItems":30,"items":{"$ref":"#/$defs/CustomAttributeChange"}},"installation_meta":{"$ref":"#/$defs/InstallationMeta"}}};
const formats2 = module0.fullFormats.date;
const pattern11 = new RegExp("^[A-Z]{2}$", "u");
const schema36 = {"type":"object","required":["key","value"],"properties":{"key":{"type":"string","minLength":1,"maxLength":30,"pattern":"^[A-Za-z0-9._-]+$"},"value":{"type":["string","number","boolean","null"],"maxLength":30}}};
const func1 = module1.default;
const pattern13 = new RegExp("^[A-Za-z0-9._-]+$", "u");

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate91.evaluated;
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
validate91.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.key !== undefined){
let data0 = data.key;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func1(data0) > 30){
validate91.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"}];
return false;
}
else {
if(func1(data0) < 1){
validate91.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern13.test(data0)){
validate91.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]+$"},message:"must match pattern \""+"^[A-Za-z0-9._-]+$"+"\""}];
return false;
}
}
}
}
else {
validate91.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if((((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")) && (data1 !== null)){
validate91.errors = [{instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: schema36.properties.value.type},message:"must be string,number,boolean,null"}];
return false;
}
if(errors === _errs3){
if(typeof data1 === "string"){
if(func1(data1) > 30){
validate91.errors = [{instancePath:instancePath+"/value",schemaPath:"#/properties/value/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"}];
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
validate91.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate91.errors = vErrors;
return errors === 0;
}
validate91.evaluated = {"props":{"key":true,"value":true},"dynamicProps":false,"dynamicItems":false};

const schema37 = {"type":"object","required":["device_id"],"properties":{"device_id":{"type":"string","minLength":1},"device":{"type":["string","null"]},"locale":{"type":["string","null"]},"os":{"type":["string","null"]},"platform":{"type":["string","null"],"enum":["iOS","macOS","iPadOS","visionOS","Android","web",null]},"timezone":{"type":["string","null"]},"user_agent":{"type":["string","null"]},"idfa":{"type":["string","null"]},"idfv":{"type":["string","null"]},"advertising_id":{"type":["string","null"]},"android_id":{"type":["string","null"]},"android_app_set_id":{"type":["string","null"]},"app_build":{"type":["string","null"]},"app_version":{"type":["string","null"]},"adapty_sdk_version":{"type":["string","null"]}}};

function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate93.evaluated;
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
validate93.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.device_id !== undefined){
let data0 = data.device_id;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate93.errors = [{instancePath:instancePath+"/device_id",schemaPath:"#/properties/device_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate93.errors = [{instancePath:instancePath+"/device_id",schemaPath:"#/properties/device_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate93.errors = [{instancePath:instancePath+"/device",schemaPath:"#/properties/device/type",keyword:"type",params:{type: schema37.properties.device.type},message:"must be string,null"}];
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
validate93.errors = [{instancePath:instancePath+"/locale",schemaPath:"#/properties/locale/type",keyword:"type",params:{type: schema37.properties.locale.type},message:"must be string,null"}];
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
validate93.errors = [{instancePath:instancePath+"/os",schemaPath:"#/properties/os/type",keyword:"type",params:{type: schema37.properties.os.type},message:"must be string,null"}];
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
if((typeof data4 !== "string") && (data4 !== null)){
validate93.errors = [{instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/type",keyword:"type",params:{type: schema37.properties.platform.type},message:"must be string,null"}];
return false;
}
if(!(((((((data4 === "iOS") || (data4 === "macOS")) || (data4 === "iPadOS")) || (data4 === "visionOS")) || (data4 === "Android")) || (data4 === "web")) || (data4 === null))){
validate93.errors = [{instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/enum",keyword:"enum",params:{allowedValues: schema37.properties.platform.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timezone !== undefined){
let data5 = data.timezone;
const _errs11 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate93.errors = [{instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/type",keyword:"type",params:{type: schema37.properties.timezone.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user_agent !== undefined){
let data6 = data.user_agent;
const _errs13 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate93.errors = [{instancePath:instancePath+"/user_agent",schemaPath:"#/properties/user_agent/type",keyword:"type",params:{type: schema37.properties.user_agent.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.idfa !== undefined){
let data7 = data.idfa;
const _errs15 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate93.errors = [{instancePath:instancePath+"/idfa",schemaPath:"#/properties/idfa/type",keyword:"type",params:{type: schema37.properties.idfa.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.idfv !== undefined){
let data8 = data.idfv;
const _errs17 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate93.errors = [{instancePath:instancePath+"/idfv",schemaPath:"#/properties/idfv/type",keyword:"type",params:{type: schema37.properties.idfv.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.advertising_id !== undefined){
let data9 = data.advertising_id;
const _errs19 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
validate93.errors = [{instancePath:instancePath+"/advertising_id",schemaPath:"#/properties/advertising_id/type",keyword:"type",params:{type: schema37.properties.advertising_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.android_id !== undefined){
let data10 = data.android_id;
const _errs21 = errors;
if((typeof data10 !== "string") && (data10 !== null)){
validate93.errors = [{instancePath:instancePath+"/android_id",schemaPath:"#/properties/android_id/type",keyword:"type",params:{type: schema37.properties.android_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.android_app_set_id !== undefined){
let data11 = data.android_app_set_id;
const _errs23 = errors;
if((typeof data11 !== "string") && (data11 !== null)){
validate93.errors = [{instancePath:instancePath+"/android_app_set_id",schemaPath:"#/properties/android_app_set_id/type",keyword:"type",params:{type: schema37.properties.android_app_set_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.app_build !== undefined){
let data12 = data.app_build;
const _errs25 = errors;
if((typeof data12 !== "string") && (data12 !== null)){
validate93.errors = [{instancePath:instancePath+"/app_build",schemaPath:"#/properties/app_build/type",keyword:"type",params:{type: schema37.properties.app_build.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.app_version !== undefined){
let data13 = data.app_version;
const _errs27 = errors;
if((typeof data13 !== "string") && (data13 !== null)){
validate93.errors = [{instancePath:instancePath+"/app_version",schemaPath:"#/properties/app_version/type",keyword:"type",params:{type: schema37.properties.app_version.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.adapty_sdk_version !== undefined){
let data14 = data.adapty_sdk_version;
const _errs29 = errors;
if((typeof data14 !== "string") && (data14 !== null)){
validate93.errors = [{instancePath:instancePath+"/adapty_sdk_version",schemaPath:"#/properties/adapty_sdk_version/type",keyword:"type",params:{type: schema37.properties.adapty_sdk_version.type},message:"must be string,null"}];
return false;
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
}
}
else {
validate93.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate93.errors = vErrors;
return errors === 0;
}
validate93.evaluated = {"props":{"device_id":true,"device":true,"locale":true,"os":true,"platform":true,"timezone":true,"user_agent":true,"idfa":true,"idfv":true,"advertising_id":true,"android_id":true,"android_app_set_id":true,"app_build":true,"app_version":true,"adapty_sdk_version":true},"dynamicProps":false,"dynamicItems":false};


function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate90.evaluated;
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
validate90.errors = [{instancePath:instancePath+"/first_name",schemaPath:"#/properties/first_name/type",keyword:"type",params:{type: schema35.properties.first_name.type},message:"must be string,null"}];
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
validate90.errors = [{instancePath:instancePath+"/last_name",schemaPath:"#/properties/last_name/type",keyword:"type",params:{type: schema35.properties.last_name.type},message:"must be string,null"}];
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
validate90.errors = [{instancePath:instancePath+"/gender",schemaPath:"#/properties/gender/type",keyword:"type",params:{type: schema35.properties.gender.type},message:"must be string,null"}];
return false;
}
if(!((((data2 === "f") || (data2 === "m")) || (data2 === "o")) || (data2 === null))){
validate90.errors = [{instancePath:instancePath+"/gender",schemaPath:"#/properties/gender/enum",keyword:"enum",params:{allowedValues: schema35.properties.gender.enum},message:"must be equal to one of the allowed values"}];
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
validate90.errors = [{instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: schema35.properties.email.type},message:"must be string,null"}];
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
validate90.errors = [{instancePath:instancePath+"/phone_number",schemaPath:"#/properties/phone_number/type",keyword:"type",params:{type: schema35.properties.phone_number.type},message:"must be string,null"}];
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
validate90.errors = [{instancePath:instancePath+"/birthday",schemaPath:"#/properties/birthday/type",keyword:"type",params:{type: schema35.properties.birthday.type},message:"must be string,null"}];
return false;
}
if(errors === _errs11){
if(errors === _errs11){
if(typeof data5 === "string"){
if(!(formats2.validate(data5))){
validate90.errors = [{instancePath:instancePath+"/birthday",schemaPath:"#/properties/birthday/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
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
validate90.errors = [{instancePath:instancePath+"/ip_country",schemaPath:"#/properties/ip_country/type",keyword:"type",params:{type: schema35.properties.ip_country.type},message:"must be string,null"}];
return false;
}
if(errors === _errs13){
if(typeof data6 === "string"){
if(!pattern11.test(data6)){
validate90.errors = [{instancePath:instancePath+"/ip_country",schemaPath:"#/properties/ip_country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""}];
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
if(data.ip_v4_address !== undefined){
let data7 = data.ip_v4_address;
const _errs15 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate90.errors = [{instancePath:instancePath+"/ip_v4_address",schemaPath:"#/properties/ip_v4_address/type",keyword:"type",params:{type: schema35.properties.ip_v4_address.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store_country !== undefined){
let data8 = data.store_country;
const _errs17 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate90.errors = [{instancePath:instancePath+"/store_country",schemaPath:"#/properties/store_country/type",keyword:"type",params:{type: schema35.properties.store_country.type},message:"must be string,null"}];
return false;
}
if(errors === _errs17){
if(typeof data8 === "string"){
if(!pattern11.test(data8)){
validate90.errors = [{instancePath:instancePath+"/store_country",schemaPath:"#/properties/store_country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""}];
return false;
}
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store !== undefined){
let data9 = data.store;
const _errs19 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
validate90.errors = [{instancePath:instancePath+"/store",schemaPath:"#/properties/store/type",keyword:"type",params:{type: schema35.properties.store.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store_account_token !== undefined){
let data10 = data.store_account_token;
const _errs21 = errors;
if((typeof data10 !== "string") && (data10 !== null)){
validate90.errors = [{instancePath:instancePath+"/store_account_token",schemaPath:"#/properties/store_account_token/type",keyword:"type",params:{type: schema35.properties.store_account_token.type},message:"must be string,null"}];
return false;
}
if(errors === _errs21){
if(errors === _errs21){
if(typeof data10 === "string"){
if(!(formats0.test(data10))){
validate90.errors = [{instancePath:instancePath+"/store_account_token",schemaPath:"#/properties/store_account_token/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
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
if(data.att_status !== undefined){
let data11 = data.att_status;
const _errs23 = errors;
if((!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) && (data11 !== null)){
validate90.errors = [{instancePath:instancePath+"/att_status",schemaPath:"#/properties/att_status/type",keyword:"type",params:{type: schema35.properties.att_status.type},message:"must be integer,null"}];
return false;
}
if(!(((((data11 === 0) || (data11 === 1)) || (data11 === 2)) || (data11 === 3)) || (data11 === null))){
validate90.errors = [{instancePath:instancePath+"/att_status",schemaPath:"#/properties/att_status/enum",keyword:"enum",params:{allowedValues: schema35.properties.att_status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.analytics_disabled !== undefined){
let data12 = data.analytics_disabled;
const _errs25 = errors;
if((typeof data12 !== "boolean") && (data12 !== null)){
validate90.errors = [{instancePath:instancePath+"/analytics_disabled",schemaPath:"#/properties/analytics_disabled/type",keyword:"type",params:{type: schema35.properties.analytics_disabled.type},message:"must be boolean,null"}];
return false;
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.custom_attributes !== undefined){
let data13 = data.custom_attributes;
const _errs27 = errors;
if(errors === _errs27){
if(Array.isArray(data13)){
if(data13.length > 30){
validate90.errors = [{instancePath:instancePath+"/custom_attributes",schemaPath:"#/properties/custom_attributes/maxItems",keyword:"maxItems",params:{limit: 30},message:"must NOT have more than 30 items"}];
return false;
}
else {
if(data13.length < 1){
validate90.errors = [{instancePath:instancePath+"/custom_attributes",schemaPath:"#/properties/custom_attributes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"}];
return false;
}
else {
var valid1 = true;
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
const _errs29 = errors;
if(!(validate91(data13[i0], {instancePath:instancePath+"/custom_attributes/" + i0,parentData:data13,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
var valid1 = _errs29 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate90.errors = [{instancePath:instancePath+"/custom_attributes",schemaPath:"#/properties/custom_attributes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.installation_meta !== undefined){
const _errs30 = errors;
if(!(validate93(data.installation_meta, {instancePath:instancePath+"/installation_meta",parentData:data,parentDataProperty:"installation_meta",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
var valid0 = _errs30 === errors;
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
validate90.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate90.errors = vErrors;
return errors === 0;
}
validate90.evaluated = {"props":{"first_name":true,"last_name":true,"gender":true,"email":true,"phone_number":true,"birthday":true,"ip_country":true,"ip_v4_address":true,"store_country":true,"store":true,"store_account_token":true,"att_status":true,"analytics_disabled":true,"custom_attributes":true,"installation_meta":true},"dynamicProps":false,"dynamicItems":false};


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
if(!(validate90(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"props":{"first_name":true,"last_name":true,"gender":true,"email":true,"phone_number":true,"birthday":true,"ip_country":true,"ip_v4_address":true,"store_country":true,"store":true,"store_account_token":true,"att_status":true,"analytics_disabled":true,"custom_attributes":true,"installation_meta":true},"dynamicProps":false,"dynamicItems":false};

export const ProfileAttributesBadRequest = validate96;
const schema38 = {"anyOf":[{"type":"object","discriminator":{"propertyName":"error_code"},"oneOf":[{"$ref":"#/$defs/ValidationError"},{"$ref":"#/$defs/ParseError"}]}]};
const schema39 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"validation_error"},"status_code":{"type":"integer","const":400}}};

function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate97.evaluated;
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
validate97.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate85(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate97.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate97.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("validation_error" !== data2){
validate97.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "validation_error"},message:"must be equal to constant"}];
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
validate97.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate97.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
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
validate97.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate97.errors = vErrors;
return errors === 0;
}
validate97.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};

const schema40 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"parse_error"},"status_code":{"type":"integer","const":400}}};

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate99.evaluated;
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
validate99.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate85(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate99.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate99.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("parse_error" !== data2){
validate99.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "parse_error"},message:"must be equal to constant"}];
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
validate99.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate99.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
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
validate99.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate99.errors = vErrors;
return errors === 0;
}
validate99.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};


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
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.error_code;
if(typeof tag0 == "string"){
if(tag0 === "validation_error"){
if(!(validate97(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
var props0 = {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
else if(tag0 === "parse_error"){
if(!(validate99(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
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
validate96.errors = vErrors;
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
validate96.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate96.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const UpdateProfileRequest = validate103;
const schema41 = {"allOf":[{"$ref":"#/$defs/ProfileAttributes"}]};

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
if(!(validate90(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
validate103.errors = vErrors;
return errors === 0;
}
validate103.evaluated = {"props":{"first_name":true,"last_name":true,"gender":true,"email":true,"phone_number":true,"birthday":true,"ip_country":true,"ip_v4_address":true,"store_country":true,"store":true,"store_account_token":true,"att_status":true,"analytics_disabled":true,"custom_attributes":true,"installation_meta":true},"dynamicProps":false,"dynamicItems":false};

export const ProfileBadRequestError = validate105;
const schema42 = {"allOf":[{"$ref":"#/$defs/ErrorResponse"},{"type":"object","required":["status_code"],"properties":{"status_code":{"type":"integer","const":400}}}]};
const schema43 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string"},"status_code":{"type":"integer"}}};

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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.errors === undefined) && (missing0 = "errors")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))){
validate106.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate85(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate106.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate106.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate106.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
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
validate106.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate106.errors = vErrors;
return errors === 0;
}
validate106.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};


function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate105.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate106(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.status_code === undefined) && (missing0 = "status_code")){
validate105.errors = [{instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.status_code !== undefined){
let data0 = data.status_code;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate105.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/allOf/1/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data0){
validate105.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/allOf/1/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
return false;
}
}
}
}
else {
validate105.errors = [{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate105.errors = vErrors;
return errors === 0;
}
validate105.evaluated = {"props":{"status_code":true,"errors":true,"error_code":true},"dynamicProps":false,"dynamicItems":false};

export const SetTransactionRequest = validate109;
const schema44 = {"type":"object","discriminator":{"propertyName":"purchase_type"},"oneOf":[{"$ref":"#/$defs/SubscriptionTransaction"},{"$ref":"#/$defs/OneTimePurchaseTransaction"}]};
const schema45 = {"type":"object","required":["purchase_type","store","store_product_id","store_transaction_id","store_original_transaction_id","price","purchased_at","originally_purchased_at","expires_at","renew_status"],"properties":{"purchase_type":{"type":"string","const":"subscription"},"store":{"$ref":"#/$defs/Store"},"environment":{"type":"string","enum":["Sandbox","Production"],"default":"Production"},"store_product_id":{"type":"string","minLength":1},"store_transaction_id":{"type":"string","maxLength":50,"minLength":1},"store_original_transaction_id":{"type":"string","minLength":1},"offer":{"oneOf":[{"$ref":"#/$defs/Offer"},{"type":"null"}]},"is_family_shared":{"type":"boolean","default":false},"price":{"$ref":"#/$defs/Price"},"purchased_at":{"$ref":"#/$defs/Timestamp"},"refunded_at":{"type":["string","null"],"pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"},"cancellation_reason":{"$ref":"#/$defs/CancellationReason"},"variation_id":{"type":["string","null"]},"originally_purchased_at":{"$ref":"#/$defs/Timestamp"},"expires_at":{"type":["string","null"],"pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"},"renew_status":{"type":"boolean"},"renew_status_changed_at":{"type":["string","null"],"pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"},"billing_issue_detected_at":{"type":["string","null"],"pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"},"grace_period_expires_at":{"type":["string","null"],"pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"}}};
const schema46 = {"type":"object","required":["country","currency","value"],"properties":{"country":{"type":"string"},"currency":{"type":"string"},"value":{"type":"number","format":"double"}}};

function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate113.evaluated;
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
validate113.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.country !== undefined){
const _errs1 = errors;
if(typeof data.country !== "string"){
validate113.errors = [{instancePath:instancePath+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate113.errors = [{instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate113.errors = [{instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate113.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate113.errors = vErrors;
return errors === 0;
}
validate113.evaluated = {"props":{"country":true,"currency":true,"value":true},"dynamicProps":false,"dynamicItems":false};


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
if(((((((((((data.purchase_type === undefined) && (missing0 = "purchase_type")) || ((data.store === undefined) && (missing0 = "store"))) || ((data.store_product_id === undefined) && (missing0 = "store_product_id"))) || ((data.store_transaction_id === undefined) && (missing0 = "store_transaction_id"))) || ((data.store_original_transaction_id === undefined) && (missing0 = "store_original_transaction_id"))) || ((data.price === undefined) && (missing0 = "price"))) || ((data.purchased_at === undefined) && (missing0 = "purchased_at"))) || ((data.originally_purchased_at === undefined) && (missing0 = "originally_purchased_at"))) || ((data.expires_at === undefined) && (missing0 = "expires_at"))) || ((data.renew_status === undefined) && (missing0 = "renew_status"))){
validate110.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.purchase_type !== undefined){
let data0 = data.purchase_type;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate110.errors = [{instancePath:instancePath+"/purchase_type",schemaPath:"#/properties/purchase_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("subscription" !== data0){
validate110.errors = [{instancePath:instancePath+"/purchase_type",schemaPath:"#/properties/purchase_type/const",keyword:"const",params:{allowedValue: "subscription"},message:"must be equal to constant"}];
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
if(!(validate58(data.store, {instancePath:instancePath+"/store",parentData:data,parentDataProperty:"store",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
validate110.errors = [{instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data2 === "Sandbox") || (data2 === "Production"))){
validate110.errors = [{instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/enum",keyword:"enum",params:{allowedValues: schema45.properties.environment.enum},message:"must be equal to one of the allowed values"}];
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
validate110.errors = [{instancePath:instancePath+"/store_product_id",schemaPath:"#/properties/store_product_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate110.errors = [{instancePath:instancePath+"/store_product_id",schemaPath:"#/properties/store_product_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate110.errors = [{instancePath:instancePath+"/store_transaction_id",schemaPath:"#/properties/store_transaction_id/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"}];
return false;
}
else {
if(func1(data4) < 1){
validate110.errors = [{instancePath:instancePath+"/store_transaction_id",schemaPath:"#/properties/store_transaction_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate110.errors = [{instancePath:instancePath+"/store_transaction_id",schemaPath:"#/properties/store_transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate110.errors = [{instancePath:instancePath+"/store_original_transaction_id",schemaPath:"#/properties/store_original_transaction_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate110.errors = [{instancePath:instancePath+"/store_original_transaction_id",schemaPath:"#/properties/store_original_transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate60(data6, {instancePath:instancePath+"/offer",parentData:data,parentDataProperty:"offer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
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
validate110.errors = vErrors;
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
validate110.errors = [{instancePath:instancePath+"/is_family_shared",schemaPath:"#/properties/is_family_shared/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
if(!(validate113(data.price, {instancePath:instancePath+"/price",parentData:data,parentDataProperty:"price",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
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
if(!(validate64(data.purchased_at, {instancePath:instancePath+"/purchased_at",parentData:data,parentDataProperty:"purchased_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refunded_at !== undefined){
let data10 = data.refunded_at;
const _errs21 = errors;
if((typeof data10 !== "string") && (data10 !== null)){
validate110.errors = [{instancePath:instancePath+"/refunded_at",schemaPath:"#/properties/refunded_at/type",keyword:"type",params:{type: schema45.properties.refunded_at.type},message:"must be string,null"}];
return false;
}
if(errors === _errs21){
if(typeof data10 === "string"){
if(!pattern3.test(data10)){
validate110.errors = [{instancePath:instancePath+"/refunded_at",schemaPath:"#/properties/refunded_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"},message:"must match pattern \""+"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"+"\""}];
return false;
}
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cancellation_reason !== undefined){
const _errs23 = errors;
if(!(validate67(data.cancellation_reason, {instancePath:instancePath+"/cancellation_reason",parentData:data,parentDataProperty:"cancellation_reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.variation_id !== undefined){
let data12 = data.variation_id;
const _errs24 = errors;
if((typeof data12 !== "string") && (data12 !== null)){
validate110.errors = [{instancePath:instancePath+"/variation_id",schemaPath:"#/properties/variation_id/type",keyword:"type",params:{type: schema45.properties.variation_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.originally_purchased_at !== undefined){
const _errs26 = errors;
if(!(validate64(data.originally_purchased_at, {instancePath:instancePath+"/originally_purchased_at",parentData:data,parentDataProperty:"originally_purchased_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expires_at !== undefined){
let data14 = data.expires_at;
const _errs27 = errors;
if((typeof data14 !== "string") && (data14 !== null)){
validate110.errors = [{instancePath:instancePath+"/expires_at",schemaPath:"#/properties/expires_at/type",keyword:"type",params:{type: schema45.properties.expires_at.type},message:"must be string,null"}];
return false;
}
if(errors === _errs27){
if(typeof data14 === "string"){
if(!pattern3.test(data14)){
validate110.errors = [{instancePath:instancePath+"/expires_at",schemaPath:"#/properties/expires_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"},message:"must match pattern \""+"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"+"\""}];
return false;
}
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.renew_status !== undefined){
const _errs29 = errors;
if(typeof data.renew_status !== "boolean"){
validate110.errors = [{instancePath:instancePath+"/renew_status",schemaPath:"#/properties/renew_status/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.renew_status_changed_at !== undefined){
let data16 = data.renew_status_changed_at;
const _errs31 = errors;
if((typeof data16 !== "string") && (data16 !== null)){
validate110.errors = [{instancePath:instancePath+"/renew_status_changed_at",schemaPath:"#/properties/renew_status_changed_at/type",keyword:"type",params:{type: schema45.properties.renew_status_changed_at.type},message:"must be string,null"}];
return false;
}
if(errors === _errs31){
if(typeof data16 === "string"){
if(!pattern3.test(data16)){
validate110.errors = [{instancePath:instancePath+"/renew_status_changed_at",schemaPath:"#/properties/renew_status_changed_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"},message:"must match pattern \""+"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"+"\""}];
return false;
}
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.billing_issue_detected_at !== undefined){
let data17 = data.billing_issue_detected_at;
const _errs33 = errors;
if((typeof data17 !== "string") && (data17 !== null)){
validate110.errors = [{instancePath:instancePath+"/billing_issue_detected_at",schemaPath:"#/properties/billing_issue_detected_at/type",keyword:"type",params:{type: schema45.properties.billing_issue_detected_at.type},message:"must be string,null"}];
return false;
}
if(errors === _errs33){
if(typeof data17 === "string"){
if(!pattern3.test(data17)){
validate110.errors = [{instancePath:instancePath+"/billing_issue_detected_at",schemaPath:"#/properties/billing_issue_detected_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"},message:"must match pattern \""+"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"+"\""}];
return false;
}
}
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.grace_period_expires_at !== undefined){
let data18 = data.grace_period_expires_at;
const _errs35 = errors;
if((typeof data18 !== "string") && (data18 !== null)){
validate110.errors = [{instancePath:instancePath+"/grace_period_expires_at",schemaPath:"#/properties/grace_period_expires_at/type",keyword:"type",params:{type: schema45.properties.grace_period_expires_at.type},message:"must be string,null"}];
return false;
}
if(errors === _errs35){
if(typeof data18 === "string"){
if(!pattern3.test(data18)){
validate110.errors = [{instancePath:instancePath+"/grace_period_expires_at",schemaPath:"#/properties/grace_period_expires_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"},message:"must match pattern \""+"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"+"\""}];
return false;
}
}
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
validate110.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate110.errors = vErrors;
return errors === 0;
}
validate110.evaluated = {"props":{"purchase_type":true,"store":true,"environment":true,"store_product_id":true,"store_transaction_id":true,"store_original_transaction_id":true,"offer":true,"is_family_shared":true,"price":true,"purchased_at":true,"refunded_at":true,"cancellation_reason":true,"variation_id":true,"originally_purchased_at":true,"expires_at":true,"renew_status":true,"renew_status_changed_at":true,"billing_issue_detected_at":true,"grace_period_expires_at":true},"dynamicProps":false,"dynamicItems":false};

const schema47 = {"type":"object","required":["purchase_type","store","store_product_id","store_transaction_id","store_original_transaction_id","price","purchased_at"],"properties":{"purchase_type":{"type":"string","const":"one_time_purchase"},"store":{"$ref":"#/$defs/Store"},"environment":{"type":"string","enum":["Sandbox","Production"],"default":"Production"},"store_product_id":{"type":"string","minLength":1},"store_transaction_id":{"type":"string","maxLength":50,"minLength":1},"store_original_transaction_id":{"type":"string","minLength":1},"offer":{"oneOf":[{"$ref":"#/$defs/Offer"},{"type":"null"}]},"is_family_shared":{"type":"boolean","default":false},"price":{"$ref":"#/$defs/Price"},"purchased_at":{"$ref":"#/$defs/Timestamp"},"refunded_at":{"type":["string","null"],"pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"},"cancellation_reason":{"$ref":"#/$defs/CancellationReason"},"variation_id":{"type":["string","null"]}}};

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
if((((((((data.purchase_type === undefined) && (missing0 = "purchase_type")) || ((data.store === undefined) && (missing0 = "store"))) || ((data.store_product_id === undefined) && (missing0 = "store_product_id"))) || ((data.store_transaction_id === undefined) && (missing0 = "store_transaction_id"))) || ((data.store_original_transaction_id === undefined) && (missing0 = "store_original_transaction_id"))) || ((data.price === undefined) && (missing0 = "price"))) || ((data.purchased_at === undefined) && (missing0 = "purchased_at"))){
validate118.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.purchase_type !== undefined){
let data0 = data.purchase_type;
const _errs1 = errors;
if(typeof data0 !== "string"){
validate118.errors = [{instancePath:instancePath+"/purchase_type",schemaPath:"#/properties/purchase_type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("one_time_purchase" !== data0){
validate118.errors = [{instancePath:instancePath+"/purchase_type",schemaPath:"#/properties/purchase_type/const",keyword:"const",params:{allowedValue: "one_time_purchase"},message:"must be equal to constant"}];
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
if(!(validate58(data.store, {instancePath:instancePath+"/store",parentData:data,parentDataProperty:"store",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
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
validate118.errors = [{instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!((data2 === "Sandbox") || (data2 === "Production"))){
validate118.errors = [{instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/enum",keyword:"enum",params:{allowedValues: schema47.properties.environment.enum},message:"must be equal to one of the allowed values"}];
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
validate118.errors = [{instancePath:instancePath+"/store_product_id",schemaPath:"#/properties/store_product_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate118.errors = [{instancePath:instancePath+"/store_product_id",schemaPath:"#/properties/store_product_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate118.errors = [{instancePath:instancePath+"/store_transaction_id",schemaPath:"#/properties/store_transaction_id/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"}];
return false;
}
else {
if(func1(data4) < 1){
validate118.errors = [{instancePath:instancePath+"/store_transaction_id",schemaPath:"#/properties/store_transaction_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate118.errors = [{instancePath:instancePath+"/store_transaction_id",schemaPath:"#/properties/store_transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate118.errors = [{instancePath:instancePath+"/store_original_transaction_id",schemaPath:"#/properties/store_original_transaction_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate118.errors = [{instancePath:instancePath+"/store_original_transaction_id",schemaPath:"#/properties/store_original_transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate60(data6, {instancePath:instancePath+"/offer",parentData:data,parentDataProperty:"offer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
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
validate118.errors = vErrors;
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
validate118.errors = [{instancePath:instancePath+"/is_family_shared",schemaPath:"#/properties/is_family_shared/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
if(!(validate113(data.price, {instancePath:instancePath+"/price",parentData:data,parentDataProperty:"price",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
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
if(!(validate64(data.purchased_at, {instancePath:instancePath+"/purchased_at",parentData:data,parentDataProperty:"purchased_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refunded_at !== undefined){
let data10 = data.refunded_at;
const _errs21 = errors;
if((typeof data10 !== "string") && (data10 !== null)){
validate118.errors = [{instancePath:instancePath+"/refunded_at",schemaPath:"#/properties/refunded_at/type",keyword:"type",params:{type: schema47.properties.refunded_at.type},message:"must be string,null"}];
return false;
}
if(errors === _errs21){
if(typeof data10 === "string"){
if(!pattern3.test(data10)){
validate118.errors = [{instancePath:instancePath+"/refunded_at",schemaPath:"#/properties/refunded_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"},message:"must match pattern \""+"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"+"\""}];
return false;
}
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cancellation_reason !== undefined){
const _errs23 = errors;
if(!(validate67(data.cancellation_reason, {instancePath:instancePath+"/cancellation_reason",parentData:data,parentDataProperty:"cancellation_reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.variation_id !== undefined){
let data12 = data.variation_id;
const _errs24 = errors;
if((typeof data12 !== "string") && (data12 !== null)){
validate118.errors = [{instancePath:instancePath+"/variation_id",schemaPath:"#/properties/variation_id/type",keyword:"type",params:{type: schema47.properties.variation_id.type},message:"must be string,null"}];
return false;
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
else {
validate118.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate118.errors = vErrors;
return errors === 0;
}
validate118.evaluated = {"props":{"purchase_type":true,"store":true,"environment":true,"store_product_id":true,"store_transaction_id":true,"store_original_transaction_id":true,"offer":true,"is_family_shared":true,"price":true,"purchased_at":true,"refunded_at":true,"cancellation_reason":true,"variation_id":true},"dynamicProps":false,"dynamicItems":false};


function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate109.evaluated;
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
if(!(validate110(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
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
if(!(validate118(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors);
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
validate109.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "purchase_type", tagValue: tag0},message:"value of tag \"purchase_type\" must be in oneOf"}];
return false;
}
}
else {
validate109.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "purchase_type", tagValue: tag0},message:"tag \"purchase_type\" must be string"}];
return false;
}
}
else {
validate109.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate109.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate109.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const SetTransactionBadRequest = validate126;
const schema48 = {"anyOf":[{"type":"object","discriminator":{"propertyName":"error_code"},"oneOf":[{"$ref":"#/$defs/ValidationError"},{"$ref":"#/$defs/ParseError"},{"$ref":"#/$defs/BillingIssueDetectedAtDateComparisonError"},{"$ref":"#/$defs/ExpiresDateError"},{"$ref":"#/$defs/FamilySharePriceError"},{"$ref":"#/$defs/FreeTrialPriceError"},{"$ref":"#/$defs/GracePeriodBillingError"},{"$ref":"#/$defs/GracePeriodExpiresDateError"},{"$ref":"#/$defs/MissingOfferIdError"},{"$ref":"#/$defs/OriginallyPurchasedDateError"},{"$ref":"#/$defs/ProfileDoesNotExistBadRequestError"},{"$ref":"#/$defs/RefundDateError"},{"$ref":"#/$defs/RefundFieldsError"},{"$ref":"#/$defs/RenewStatusChangedDateError"},{"$ref":"#/$defs/StoreTransactionIdError"},{"$ref":"#/$defs/OneTimePurchaseTrialError"}]}]};
const schema49 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"billing_issue_detected_at_date_comparison_error"},"status_code":{"type":"integer","const":400}}};

function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate127.evaluated;
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
validate127.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate85(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate127.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate127.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("billing_issue_detected_at_date_comparison_error" !== data2){
validate127.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "billing_issue_detected_at_date_comparison_error"},message:"must be equal to constant"}];
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
validate127.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate127.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
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
validate127.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate127.errors = vErrors;
return errors === 0;
}
validate127.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};

const schema50 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"expires_date_error"},"status_code":{"type":"integer","const":400}}};

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
if((((data.errors === undefined) && (missing0 = "errors")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))){
validate129.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate85(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate129.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate129.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("expires_date_error" !== data2){
validate129.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "expires_date_error"},message:"must be equal to constant"}];
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
validate129.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate129.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
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
validate129.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate129.errors = vErrors;
return errors === 0;
}
validate129.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};

const schema51 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"family_share_price_error"},"status_code":{"type":"integer","const":400}}};

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
if((((data.errors === undefined) && (missing0 = "errors")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))){
validate131.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate85(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate131.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate131.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("family_share_price_error" !== data2){
validate131.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "family_share_price_error"},message:"must be equal to constant"}];
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
validate131.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate131.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
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
validate131.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate131.errors = vErrors;
return errors === 0;
}
validate131.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};

const schema52 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"free_trial_price_error"},"status_code":{"type":"integer","const":400}}};

function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate133.evaluated;
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
validate133.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate85(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate133.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate133.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("free_trial_price_error" !== data2){
validate133.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "free_trial_price_error"},message:"must be equal to constant"}];
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
validate133.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate133.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
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
validate133.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate133.errors = vErrors;
return errors === 0;
}
validate133.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};

const schema53 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"grace_period_billing_error"},"status_code":{"type":"integer","const":400}}};

function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate135.evaluated;
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
validate135.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate85(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate135.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate135.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("grace_period_billing_error" !== data2){
validate135.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "grace_period_billing_error"},message:"must be equal to constant"}];
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
validate135.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate135.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
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
validate135.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate135.errors = vErrors;
return errors === 0;
}
validate135.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};

const schema54 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"grace_period_expires_date_error"},"status_code":{"type":"integer","const":400}}};

function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate137.evaluated;
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
validate137.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate85(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate137.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate137.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("grace_period_expires_date_error" !== data2){
validate137.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "grace_period_expires_date_error"},message:"must be equal to constant"}];
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
validate137.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate137.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
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
validate137.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate137.errors = vErrors;
return errors === 0;
}
validate137.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};

const schema55 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"missing_offer_id"},"status_code":{"type":"integer","const":400}}};

function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate139.evaluated;
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
validate139.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate85(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate139.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate139.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("missing_offer_id" !== data2){
validate139.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "missing_offer_id"},message:"must be equal to constant"}];
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
validate139.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate139.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
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
validate139.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate139.errors = vErrors;
return errors === 0;
}
validate139.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};

const schema56 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"originally_purchased_date_error"},"status_code":{"type":"integer","const":400}}};

function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate141.evaluated;
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
validate141.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate85(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate141.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate141.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("originally_purchased_date_error" !== data2){
validate141.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "originally_purchased_date_error"},message:"must be equal to constant"}];
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
validate141.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate141.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
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
validate141.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate141.errors = vErrors;
return errors === 0;
}
validate141.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};

const schema57 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"profile_does_not_exist"},"status_code":{"type":"integer","const":400}}};

function validate143(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate143.evaluated;
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
validate143.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate85(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate143.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate143.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("profile_does_not_exist" !== data2){
validate143.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "profile_does_not_exist"},message:"must be equal to constant"}];
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
validate143.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate143.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
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
validate143.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate143.errors = vErrors;
return errors === 0;
}
validate143.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};

const schema58 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"refund_date_error"},"status_code":{"type":"integer","const":400}}};

function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate145.evaluated;
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
validate145.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate85(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate145.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate145.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("refund_date_error" !== data2){
validate145.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "refund_date_error"},message:"must be equal to constant"}];
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
validate145.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate145.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
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
validate145.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate145.errors = vErrors;
return errors === 0;
}
validate145.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};

const schema59 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"refund_fields_error"},"status_code":{"type":"integer","const":400}}};

function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate147.evaluated;
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
validate147.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate85(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate147.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate147.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("refund_fields_error" !== data2){
validate147.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "refund_fields_error"},message:"must be equal to constant"}];
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
validate147.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate147.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
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
validate147.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate147.errors = vErrors;
return errors === 0;
}
validate147.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};

const schema60 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"renew_status_changed_date_error"},"status_code":{"type":"integer","const":400}}};

function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate149.evaluated;
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
validate149.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate85(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate149.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate149.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("renew_status_changed_date_error" !== data2){
validate149.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "renew_status_changed_date_error"},message:"must be equal to constant"}];
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
validate149.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate149.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
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
validate149.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate149.errors = vErrors;
return errors === 0;
}
validate149.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};

const schema61 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"store_transaction_id_error"},"status_code":{"type":"integer","const":400}}};

function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate151.evaluated;
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
validate151.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate85(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate151.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate151.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("store_transaction_id_error" !== data2){
validate151.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "store_transaction_id_error"},message:"must be equal to constant"}];
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
validate151.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate151.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
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
validate151.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate151.errors = vErrors;
return errors === 0;
}
validate151.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};

const schema62 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"one_time_purchase_trial_error"},"status_code":{"type":"integer","const":400}}};

function validate153(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate153.evaluated;
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
validate153.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate85(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate153.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate153.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("one_time_purchase_trial_error" !== data2){
validate153.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "one_time_purchase_trial_error"},message:"must be equal to constant"}];
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
validate153.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate153.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
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
validate153.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate153.errors = vErrors;
return errors === 0;
}
validate153.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};


function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate126.evaluated;
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
if(!(validate97(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
var props0 = {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
else if(tag0 === "parse_error"){
if(!(validate99(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
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
if(!(validate127(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
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
if(!(validate129(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
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
if(!(validate131(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
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
if(!(validate133(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
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
if(!(validate135(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
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
if(!(validate137(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors);
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
if(!(validate139(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
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
if(!(validate141(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
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
if(!(validate143(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
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
if(!(validate145(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
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
if(!(validate147(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
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
if(!(validate149(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
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
if(!(validate151(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
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
if(!(validate153(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
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
validate126.errors = vErrors;
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
validate126.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate126.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const GrantAccessLevelRequest = validate171;
const schema63 = {"type":"object","required":["access_level_id"],"properties":{"access_level_id":{"type":"string"},"starts_at":{"type":["string","null"],"pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$","default":null},"expires_at":{"type":["string","null"],"pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$","default":null}}};

function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate171.evaluated;
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
validate171.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.access_level_id !== undefined){
const _errs1 = errors;
if(typeof data.access_level_id !== "string"){
validate171.errors = [{instancePath:instancePath+"/access_level_id",schemaPath:"#/properties/access_level_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.starts_at !== undefined){
let data1 = data.starts_at;
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate171.errors = [{instancePath:instancePath+"/starts_at",schemaPath:"#/properties/starts_at/type",keyword:"type",params:{type: schema63.properties.starts_at.type},message:"must be string,null"}];
return false;
}
if(errors === _errs3){
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
validate171.errors = [{instancePath:instancePath+"/starts_at",schemaPath:"#/properties/starts_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"},message:"must match pattern \""+"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"+"\""}];
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
if(data.expires_at !== undefined){
let data2 = data.expires_at;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate171.errors = [{instancePath:instancePath+"/expires_at",schemaPath:"#/properties/expires_at/type",keyword:"type",params:{type: schema63.properties.expires_at.type},message:"must be string,null"}];
return false;
}
if(errors === _errs5){
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
validate171.errors = [{instancePath:instancePath+"/expires_at",schemaPath:"#/properties/expires_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"},message:"must match pattern \""+"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"+"\""}];
return false;
}
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
validate171.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate171.errors = vErrors;
return errors === 0;
}
validate171.evaluated = {"props":{"access_level_id":true,"starts_at":true,"expires_at":true},"dynamicProps":false,"dynamicItems":false};

export const GrantAccessLevelBadRequest = validate172;
const schema64 = {"anyOf":[{"type":"object","discriminator":{"propertyName":"error_code"},"oneOf":[{"$ref":"#/$defs/ValidationError"},{"$ref":"#/$defs/ParseError"},{"$ref":"#/$defs/PaidAccessLevelDoesNotExistError"},{"$ref":"#/$defs/ProfileDoesNotExistBadRequestError"}]}]};
const schema65 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"paid_access_level_does_not_exist"},"status_code":{"type":"integer","const":400}}};

function validate173(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate173.evaluated;
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
validate173.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate85(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate173.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate173.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("paid_access_level_does_not_exist" !== data2){
validate173.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "paid_access_level_does_not_exist"},message:"must be equal to constant"}];
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
validate173.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate173.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
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
validate173.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate173.errors = vErrors;
return errors === 0;
}
validate173.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};


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
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.error_code;
if(typeof tag0 == "string"){
if(tag0 === "validation_error"){
if(!(validate97(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
var props0 = {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
else if(tag0 === "parse_error"){
if(!(validate99(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
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
if(!(validate173(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
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
if(!(validate143(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
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
validate172.errors = vErrors;
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
validate172.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate172.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const RevokeAccessLevelRequest = validate179;
const schema66 = {"type":"object","required":["access_level_id"],"properties":{"access_level_id":{"type":"string"},"revoke_at":{"type":["string","null"],"pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$","default":null}}};

function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate179.evaluated;
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
validate179.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.access_level_id !== undefined){
const _errs1 = errors;
if(typeof data.access_level_id !== "string"){
validate179.errors = [{instancePath:instancePath+"/access_level_id",schemaPath:"#/properties/access_level_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.revoke_at !== undefined){
let data1 = data.revoke_at;
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate179.errors = [{instancePath:instancePath+"/revoke_at",schemaPath:"#/properties/revoke_at/type",keyword:"type",params:{type: schema66.properties.revoke_at.type},message:"must be string,null"}];
return false;
}
if(errors === _errs3){
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
validate179.errors = [{instancePath:instancePath+"/revoke_at",schemaPath:"#/properties/revoke_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"},message:"must match pattern \""+"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"+"\""}];
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
validate179.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate179.errors = vErrors;
return errors === 0;
}
validate179.evaluated = {"props":{"access_level_id":true,"revoke_at":true},"dynamicProps":false,"dynamicItems":false};

export const RevokeAccessLevelBadRequest = validate180;
const schema67 = {"anyOf":[{"type":"object","discriminator":{"propertyName":"error_code"},"oneOf":[{"$ref":"#/$defs/ValidationError"},{"$ref":"#/$defs/ParseError"},{"$ref":"#/$defs/PaidAccessLevelDoesNotExistError"},{"$ref":"#/$defs/ProfileDoesNotExistBadRequestError"},{"$ref":"#/$defs/ProfilePaidAccessLevelDoesNotExistError"},{"$ref":"#/$defs/RevocationDateMoreThanExpirationDateError"}]}]};
const schema68 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"profile_paid_access_level_does_not_exist"},"status_code":{"type":"integer","const":400}}};

function validate181(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate181.evaluated;
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
validate181.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate85(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate181.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate181.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("profile_paid_access_level_does_not_exist" !== data2){
validate181.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "profile_paid_access_level_does_not_exist"},message:"must be equal to constant"}];
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
validate181.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate181.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
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
validate181.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate181.errors = vErrors;
return errors === 0;
}
validate181.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};

const schema69 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"revocation_date_more_than_expiration_date"},"status_code":{"type":"integer","const":400}}};

function validate183(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate183.evaluated;
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
validate183.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate85(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate183.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate183.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("revocation_date_more_than_expiration_date" !== data2){
validate183.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "revocation_date_more_than_expiration_date"},message:"must be equal to constant"}];
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
validate183.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate183.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
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
validate183.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate183.errors = vErrors;
return errors === 0;
}
validate183.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};


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
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.error_code;
if(typeof tag0 == "string"){
if(tag0 === "validation_error"){
if(!(validate97(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
var props0 = {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
else if(tag0 === "parse_error"){
if(!(validate99(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
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
if(!(validate173(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
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
if(!(validate143(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
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
if(!(validate181(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
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
if(!(validate183(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
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
validate180.errors = vErrors;
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
validate180.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate180.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const StripeValidationRequest = validate191;
const schema70 = {"type":"object","required":["data"],"properties":{"data":{"type":"object","required":["type","attributes"],"properties":{"type":{"type":"string","const":"stripe_receipt_validation_result"},"attributes":{"type":"object","required":["customer_user_id","stripe_token"],"properties":{"customer_user_id":{"type":"string","minLength":1},"stripe_token":{"type":"string","pattern":"^(sub|pi)_.+$"}}}}}}};
const pattern23 = new RegExp("^(sub|pi)_.+$", "u");

function validate191(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate191.evaluated;
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
validate191.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate191.errors = [{instancePath:instancePath+"/data",schemaPath:"#/properties/data/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data0.type !== undefined){
let data1 = data0.type;
const _errs3 = errors;
if(typeof data1 !== "string"){
validate191.errors = [{instancePath:instancePath+"/data/type",schemaPath:"#/properties/data/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("stripe_receipt_validation_result" !== data1){
validate191.errors = [{instancePath:instancePath+"/data/type",schemaPath:"#/properties/data/properties/type/const",keyword:"const",params:{allowedValue: "stripe_receipt_validation_result"},message:"must be equal to constant"}];
return false;
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
validate191.errors = [{instancePath:instancePath+"/data/attributes",schemaPath:"#/properties/data/properties/attributes/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data2.customer_user_id !== undefined){
let data3 = data2.customer_user_id;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(func1(data3) < 1){
validate191.errors = [{instancePath:instancePath+"/data/attributes/customer_user_id",schemaPath:"#/properties/data/properties/attributes/properties/customer_user_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate191.errors = [{instancePath:instancePath+"/data/attributes/customer_user_id",schemaPath:"#/properties/data/properties/attributes/properties/customer_user_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!pattern23.test(data4)){
validate191.errors = [{instancePath:instancePath+"/data/attributes/stripe_token",schemaPath:"#/properties/data/properties/attributes/properties/stripe_token/pattern",keyword:"pattern",params:{pattern: "^(sub|pi)_.+$"},message:"must match pattern \""+"^(sub|pi)_.+$"+"\""}];
return false;
}
}
else {
validate191.errors = [{instancePath:instancePath+"/data/attributes/stripe_token",schemaPath:"#/properties/data/properties/attributes/properties/stripe_token/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate191.errors = [{instancePath:instancePath+"/data/attributes",schemaPath:"#/properties/data/properties/attributes/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate191.errors = [{instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
}
}
}
else {
validate191.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate191.errors = vErrors;
return errors === 0;
}
validate191.evaluated = {"props":{"data":true},"dynamicProps":false,"dynamicItems":false};

export const StripeValidationResponse = validate192;
const schema71 = {"type":"object","required":["data"],"properties":{"data":{"type":"null"}}};

function validate192(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate192.evaluated;
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
validate192.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.data !== undefined){
if(data.data !== null){
validate192.errors = [{instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "null"},message:"must be null"}];
return false;
}
}
}
}
else {
validate192.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate192.errors = vErrors;
return errors === 0;
}
validate192.evaluated = {"props":{"data":true},"dynamicProps":false,"dynamicItems":false};

export const StripeBadRequest = validate193;
const schema72 = {"anyOf":[{"$ref":"#/$defs/StripeErrorResponse"},{"$ref":"#/$defs/ParseError"}]};
const schema73 = {"type":"object","required":["errors"],"properties":{"errors":{"type":"array","items":{"type":"object","required":["detail","source","status"],"properties":{"detail":{"type":"string"},"source":{"type":"object","required":["pointer"],"properties":{"pointer":{"type":"string"}}},"status":{"type":"string","const":"400"}}}}}};

function validate194(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate194.evaluated;
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
validate194.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
validate194.errors = [{instancePath:instancePath+"/errors/" + i0,schemaPath:"#/properties/errors/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.detail !== undefined){
const _errs5 = errors;
if(typeof data1.detail !== "string"){
validate194.errors = [{instancePath:instancePath+"/errors/" + i0+"/detail",schemaPath:"#/properties/errors/items/properties/detail/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate194.errors = [{instancePath:instancePath+"/errors/" + i0+"/source",schemaPath:"#/properties/errors/items/properties/source/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data3.pointer !== undefined){
if(typeof data3.pointer !== "string"){
validate194.errors = [{instancePath:instancePath+"/errors/" + i0+"/source/pointer",schemaPath:"#/properties/errors/items/properties/source/properties/pointer/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
else {
validate194.errors = [{instancePath:instancePath+"/errors/" + i0+"/source",schemaPath:"#/properties/errors/items/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate194.errors = [{instancePath:instancePath+"/errors/" + i0+"/status",schemaPath:"#/properties/errors/items/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("400" !== data5){
validate194.errors = [{instancePath:instancePath+"/errors/" + i0+"/status",schemaPath:"#/properties/errors/items/properties/status/const",keyword:"const",params:{allowedValue: "400"},message:"must be equal to constant"}];
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
else {
validate194.errors = [{instancePath:instancePath+"/errors/" + i0,schemaPath:"#/properties/errors/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate194.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
}
}
}
else {
validate194.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate194.errors = vErrors;
return errors === 0;
}
validate194.evaluated = {"props":{"errors":true},"dynamicProps":false,"dynamicItems":false};


function validate193(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate193.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate194(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = {};
props0.errors = true;
}
const _errs2 = errors;
if(!(validate99(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
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
validate193.errors = vErrors;
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
validate193.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate193.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const GetPaywallRequest = validate197;
const schema74 = {"type":"object","required":["store","placement_id"],"anyOf":[{"required":["customer_user_id"]},{"required":["profile_id"]}],"properties":{"store":{"$ref":"#/$defs/Store"},"placement_id":{"type":"string","minLength":1},"locale":{"type":"string"},"customer_user_id":{"type":"string","minLength":1},"profile_id":{"type":"string","format":"uuid"}}};

function validate197(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate197.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.customer_user_id === undefined) && (missing0 = "customer_user_id")){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.profile_id === undefined) && (missing1 = "profile_id")){
const err1 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err2 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate197.errors = vErrors;
return false;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.store === undefined) && (missing2 = "store")) || ((data.placement_id === undefined) && (missing2 = "placement_id"))){
validate197.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data.store !== undefined){
const _errs4 = errors;
if(!(validate58(data.store, {instancePath:instancePath+"/store",parentData:data,parentDataProperty:"store",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.placement_id !== undefined){
let data1 = data.placement_id;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(func1(data1) < 1){
validate197.errors = [{instancePath:instancePath+"/placement_id",schemaPath:"#/properties/placement_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate197.errors = [{instancePath:instancePath+"/placement_id",schemaPath:"#/properties/placement_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.locale !== undefined){
const _errs7 = errors;
if(typeof data.locale !== "string"){
validate197.errors = [{instancePath:instancePath+"/locale",schemaPath:"#/properties/locale/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.customer_user_id !== undefined){
let data3 = data.customer_user_id;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data3 === "string"){
if(func1(data3) < 1){
validate197.errors = [{instancePath:instancePath+"/customer_user_id",schemaPath:"#/properties/customer_user_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate197.errors = [{instancePath:instancePath+"/customer_user_id",schemaPath:"#/properties/customer_user_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.profile_id !== undefined){
let data4 = data.profile_id;
const _errs11 = errors;
if(errors === _errs11){
if(errors === _errs11){
if(typeof data4 === "string"){
if(!(formats0.test(data4))){
validate197.errors = [{instancePath:instancePath+"/profile_id",schemaPath:"#/properties/profile_id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate197.errors = [{instancePath:instancePath+"/profile_id",schemaPath:"#/properties/profile_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid1 = _errs11 === errors;
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
validate197.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate197.errors = vErrors;
return errors === 0;
}
validate197.evaluated = {"props":{"store":true,"placement_id":true,"locale":true,"customer_user_id":true,"profile_id":true},"dynamicProps":false,"dynamicItems":false};

export const Paywall = validate199;
const schema75 = {"type":"object","required":["placement_id","variation_id","paywall_id","paywall_name","products"],"properties":{"placement_id":{"type":"string"},"variation_id":{"type":"string","format":"uuid"},"paywall_id":{"type":"string","format":"uuid"},"ab_test_name":{"type":"string"},"paywall_name":{"type":"string"},"products":{"type":"array","items":{"$ref":"#/$defs/Product"}},"remote_config":{"$ref":"#/$defs/RemoteConfig"}}};
const schema76 = {"type":"object","required":["is_consumable","vendor_product_id"],"properties":{"title":{"type":"string"},"is_consumable":{"type":"boolean"},"adapty_product_id":{"type":"string"},"vendor_product_id":{"type":"string"},"introductory_offer_eligibility":{"type":"boolean"},"promotional_offer_eligibility":{"type":"boolean"},"base_plan_id":{"type":["string","null"]},"offer":{"oneOf":[{"$ref":"#/$defs/Offer"},{"type":"null"}]}}};

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
if(((data.is_consumable === undefined) && (missing0 = "is_consumable")) || ((data.vendor_product_id === undefined) && (missing0 = "vendor_product_id"))){
validate200.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.title !== undefined){
const _errs1 = errors;
if(typeof data.title !== "string"){
validate200.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate200.errors = [{instancePath:instancePath+"/is_consumable",schemaPath:"#/properties/is_consumable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate200.errors = [{instancePath:instancePath+"/adapty_product_id",schemaPath:"#/properties/adapty_product_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate200.errors = [{instancePath:instancePath+"/vendor_product_id",schemaPath:"#/properties/vendor_product_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate200.errors = [{instancePath:instancePath+"/introductory_offer_eligibility",schemaPath:"#/properties/introductory_offer_eligibility/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate200.errors = [{instancePath:instancePath+"/promotional_offer_eligibility",schemaPath:"#/properties/promotional_offer_eligibility/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate200.errors = [{instancePath:instancePath+"/base_plan_id",schemaPath:"#/properties/base_plan_id/type",keyword:"type",params:{type: schema76.properties.base_plan_id.type},message:"must be string,null"}];
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
if(!(validate60(data7, {instancePath:instancePath+"/offer",parentData:data,parentDataProperty:"offer",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
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
validate200.errors = vErrors;
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
validate200.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate200.errors = vErrors;
return errors === 0;
}
validate200.evaluated = {"props":{"title":true,"is_consumable":true,"adapty_product_id":true,"vendor_product_id":true,"introductory_offer_eligibility":true,"promotional_offer_eligibility":true,"base_plan_id":true,"offer":true},"dynamicProps":false,"dynamicItems":false};

const schema77 = {"type":"object","required":["lang","data"],"properties":{"lang":{"type":"string"},"data":{"type":"string"}}};

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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.lang === undefined) && (missing0 = "lang")) || ((data.data === undefined) && (missing0 = "data"))){
validate203.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.lang !== undefined){
const _errs1 = errors;
if(typeof data.lang !== "string"){
validate203.errors = [{instancePath:instancePath+"/lang",schemaPath:"#/properties/lang/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate203.errors = [{instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate203.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate203.errors = vErrors;
return errors === 0;
}
validate203.evaluated = {"props":{"lang":true,"data":true},"dynamicProps":false,"dynamicItems":false};


function validate199(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate199.evaluated;
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
validate199.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.placement_id !== undefined){
const _errs1 = errors;
if(typeof data.placement_id !== "string"){
validate199.errors = [{instancePath:instancePath+"/placement_id",schemaPath:"#/properties/placement_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate199.errors = [{instancePath:instancePath+"/variation_id",schemaPath:"#/properties/variation_id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate199.errors = [{instancePath:instancePath+"/variation_id",schemaPath:"#/properties/variation_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate199.errors = [{instancePath:instancePath+"/paywall_id",schemaPath:"#/properties/paywall_id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate199.errors = [{instancePath:instancePath+"/paywall_id",schemaPath:"#/properties/paywall_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate199.errors = [{instancePath:instancePath+"/ab_test_name",schemaPath:"#/properties/ab_test_name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate199.errors = [{instancePath:instancePath+"/paywall_name",schemaPath:"#/properties/paywall_name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
if(!(validate200(data5[i0], {instancePath:instancePath+"/products/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
errors = vErrors.length;
}
var valid1 = _errs13 === errors;
if(!valid1){
break;
}
}
}
else {
validate199.errors = [{instancePath:instancePath+"/products",schemaPath:"#/properties/products/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
if(!(validate203(data.remote_config, {instancePath:instancePath+"/remote_config",parentData:data,parentDataProperty:"remote_config",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
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
validate199.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate199.errors = vErrors;
return errors === 0;
}
validate199.evaluated = {"props":{"placement_id":true,"variation_id":true,"paywall_id":true,"ab_test_name":true,"paywall_name":true,"products":true,"remote_config":true},"dynamicProps":false,"dynamicItems":false};

export const PaywallBadRequest = validate205;
const schema78 = {"anyOf":[{"type":"object","discriminator":{"propertyName":"error_code"},"oneOf":[{"$ref":"#/$defs/ValidationError"},{"$ref":"#/$defs/ParseError"}]}]};

function validate205(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate205.evaluated;
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
if(!(validate97(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
var props0 = {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
else if(tag0 === "parse_error"){
if(!(validate99(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
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
validate205.errors = vErrors;
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
validate205.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate205.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const RecordPaywallViewRequest = validate208;
const schema79 = {"type":"object","required":["store","variation_id"],"anyOf":[{"required":["customer_user_id"]},{"required":["profile_id"]}],"properties":{"store":{"$ref":"#/$defs/Store"},"variation_id":{"type":"string","format":"uuid"},"visited_at":{"$ref":"#/$defs/Timestamp"},"customer_user_id":{"type":"string","minLength":1},"profile_id":{"type":"string","format":"uuid"}}};

function validate208(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate208.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.customer_user_id === undefined) && (missing0 = "customer_user_id")){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.profile_id === undefined) && (missing1 = "profile_id")){
const err1 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err2 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate208.errors = vErrors;
return false;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.store === undefined) && (missing2 = "store")) || ((data.variation_id === undefined) && (missing2 = "variation_id"))){
validate208.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data.store !== undefined){
const _errs4 = errors;
if(!(validate58(data.store, {instancePath:instancePath+"/store",parentData:data,parentDataProperty:"store",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.variation_id !== undefined){
let data1 = data.variation_id;
const _errs5 = errors;
if(errors === _errs5){
if(errors === _errs5){
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
validate208.errors = [{instancePath:instancePath+"/variation_id",schemaPath:"#/properties/variation_id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate208.errors = [{instancePath:instancePath+"/variation_id",schemaPath:"#/properties/variation_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.visited_at !== undefined){
const _errs7 = errors;
if(!(validate64(data.visited_at, {instancePath:instancePath+"/visited_at",parentData:data,parentDataProperty:"visited_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.customer_user_id !== undefined){
let data3 = data.customer_user_id;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func1(data3) < 1){
validate208.errors = [{instancePath:instancePath+"/customer_user_id",schemaPath:"#/properties/customer_user_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate208.errors = [{instancePath:instancePath+"/customer_user_id",schemaPath:"#/properties/customer_user_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.profile_id !== undefined){
let data4 = data.profile_id;
const _errs10 = errors;
if(errors === _errs10){
if(errors === _errs10){
if(typeof data4 === "string"){
if(!(formats0.test(data4))){
validate208.errors = [{instancePath:instancePath+"/profile_id",schemaPath:"#/properties/profile_id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate208.errors = [{instancePath:instancePath+"/profile_id",schemaPath:"#/properties/profile_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid1 = _errs10 === errors;
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
validate208.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate208.errors = vErrors;
return errors === 0;
}
validate208.evaluated = {"props":{"store":true,"variation_id":true,"visited_at":true,"customer_user_id":true,"profile_id":true},"dynamicProps":false,"dynamicItems":false};

export const PaywallViewBadRequest = validate211;
const schema80 = {"anyOf":[{"type":"object","discriminator":{"propertyName":"error_code"},"oneOf":[{"$ref":"#/$defs/ValidationError"},{"$ref":"#/$defs/ParseError"},{"$ref":"#/$defs/DatetimeError"}]}]};
const schema81 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"datetime"},"status_code":{"type":"integer","const":400}}};

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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.errors === undefined) && (missing0 = "errors")) || ((data.error_code === undefined) && (missing0 = "error_code"))) || ((data.status_code === undefined) && (missing0 = "status_code"))){
validate212.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate85(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate212.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate212.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("datetime" !== data2){
validate212.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "datetime"},message:"must be equal to constant"}];
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
validate212.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate212.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
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
validate212.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate212.errors = vErrors;
return errors === 0;
}
validate212.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};


function validate211(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate211.evaluated;
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
if(!(validate97(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
var props0 = {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
else if(tag0 === "parse_error"){
if(!(validate99(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
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
if(!(validate212(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
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
validate211.errors = vErrors;
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
validate211.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate211.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const AddAttributionRequest = validate217;
const schema82 = {"type":"object","required":["status"],"anyOf":[{"required":["customer_user_id"]},{"required":["profile_id"]}],"properties":{"status":{"type":"string","enum":["organic","non_organic","unknown"]},"attribution_user_id":{"type":"string"},"channel":{"type":"string"},"campaign":{"type":"string"},"ad_group":{"type":"string"},"ad_set":{"type":"string"},"creative":{"type":"string"},"customer_user_id":{"type":"string","minLength":1},"profile_id":{"type":"string","format":"uuid"}}};

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
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.customer_user_id === undefined) && (missing0 = "customer_user_id")){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.profile_id === undefined) && (missing1 = "profile_id")){
const err1 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err2 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate217.errors = vErrors;
return false;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.status === undefined) && (missing2 = "status")){
validate217.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data.status !== undefined){
let data0 = data.status;
const _errs4 = errors;
if(typeof data0 !== "string"){
validate217.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if(!(((data0 === "organic") || (data0 === "non_organic")) || (data0 === "unknown"))){
validate217.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema82.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.attribution_user_id !== undefined){
const _errs6 = errors;
if(typeof data.attribution_user_id !== "string"){
validate217.errors = [{instancePath:instancePath+"/attribution_user_id",schemaPath:"#/properties/attribution_user_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.channel !== undefined){
const _errs8 = errors;
if(typeof data.channel !== "string"){
validate217.errors = [{instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.campaign !== undefined){
const _errs10 = errors;
if(typeof data.campaign !== "string"){
validate217.errors = [{instancePath:instancePath+"/campaign",schemaPath:"#/properties/campaign/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.ad_group !== undefined){
const _errs12 = errors;
if(typeof data.ad_group !== "string"){
validate217.errors = [{instancePath:instancePath+"/ad_group",schemaPath:"#/properties/ad_group/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.ad_set !== undefined){
const _errs14 = errors;
if(typeof data.ad_set !== "string"){
validate217.errors = [{instancePath:instancePath+"/ad_set",schemaPath:"#/properties/ad_set/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.creative !== undefined){
const _errs16 = errors;
if(typeof data.creative !== "string"){
validate217.errors = [{instancePath:instancePath+"/creative",schemaPath:"#/properties/creative/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs16 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.customer_user_id !== undefined){
let data7 = data.customer_user_id;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data7 === "string"){
if(func1(data7) < 1){
validate217.errors = [{instancePath:instancePath+"/customer_user_id",schemaPath:"#/properties/customer_user_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate217.errors = [{instancePath:instancePath+"/customer_user_id",schemaPath:"#/properties/customer_user_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs18 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.profile_id !== undefined){
let data8 = data.profile_id;
const _errs20 = errors;
if(errors === _errs20){
if(errors === _errs20){
if(typeof data8 === "string"){
if(!(formats0.test(data8))){
validate217.errors = [{instancePath:instancePath+"/profile_id",schemaPath:"#/properties/profile_id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate217.errors = [{instancePath:instancePath+"/profile_id",schemaPath:"#/properties/profile_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
var valid1 = _errs20 === errors;
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
validate217.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate217.errors = vErrors;
return errors === 0;
}
validate217.evaluated = {"props":{"status":true,"attribution_user_id":true,"channel":true,"campaign":true,"ad_group":true,"ad_set":true,"creative":true,"customer_user_id":true,"profile_id":true},"dynamicProps":false,"dynamicItems":false};

export const AttributionBadRequest = validate218;
const schema83 = {"anyOf":[{"type":"object","discriminator":{"propertyName":"error_code"},"oneOf":[{"$ref":"#/$defs/ValidationError"},{"$ref":"#/$defs/ParseError"},{"$ref":"#/$defs/EnumError"}]}]};
const schema84 = {"type":"object","required":["errors","error_code","status_code"],"properties":{"errors":{"type":"array","items":{"$ref":"#/$defs/ErrorDetail"}},"error_code":{"type":"string","const":"enum"},"status_code":{"type":"integer","const":400}}};

function validate219(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate219.evaluated;
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
validate219.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate85(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate219.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate219.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("enum" !== data2){
validate219.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "enum"},message:"must be equal to constant"}];
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
validate219.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate219.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
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
validate219.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate219.errors = vErrors;
return errors === 0;
}
validate219.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};


function validate218(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate218.evaluated;
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
if(!(validate97(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
var props0 = {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
else if(tag0 === "parse_error"){
if(!(validate99(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
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
if(!(validate219(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
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
validate218.errors = vErrors;
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
validate218.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate218.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const LegacyCreateProfileRequest = validate224;
const schema85 = {"allOf":[{"$ref":"#/$defs/LegacyUpdateProfileRequest"},{"type":"object","required":["customer_user_id"],"properties":{"customer_user_id":{"type":"string","minLength":1}}}]};
const schema86 = {"type":"object","properties":{"first_name":{"type":["string","null"]},"last_name":{"type":["string","null"]},"gender":{"type":["string","null"]},"email":{"type":["string","null"]},"phone_number":{"type":["string","null"]},"birthday":{"type":["string","null"],"format":"date"},"ip_country":{"type":["string","null"],"pattern":"^[A-Z]{2}$"},"custom_attributes":{"type":"object","maxProperties":10,"propertyNames":{"minLength":1,"maxLength":30,"pattern":"^[A-Za-z0-9._-]+$"},"additionalProperties":{"type":["string","number","boolean","null"],"maxLength":30}}}};

function validate225(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate225.evaluated;
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
validate225.errors = [{instancePath:instancePath+"/first_name",schemaPath:"#/properties/first_name/type",keyword:"type",params:{type: schema86.properties.first_name.type},message:"must be string,null"}];
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
validate225.errors = [{instancePath:instancePath+"/last_name",schemaPath:"#/properties/last_name/type",keyword:"type",params:{type: schema86.properties.last_name.type},message:"must be string,null"}];
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
validate225.errors = [{instancePath:instancePath+"/gender",schemaPath:"#/properties/gender/type",keyword:"type",params:{type: schema86.properties.gender.type},message:"must be string,null"}];
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
validate225.errors = [{instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: schema86.properties.email.type},message:"must be string,null"}];
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
validate225.errors = [{instancePath:instancePath+"/phone_number",schemaPath:"#/properties/phone_number/type",keyword:"type",params:{type: schema86.properties.phone_number.type},message:"must be string,null"}];
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
validate225.errors = [{instancePath:instancePath+"/birthday",schemaPath:"#/properties/birthday/type",keyword:"type",params:{type: schema86.properties.birthday.type},message:"must be string,null"}];
return false;
}
if(errors === _errs11){
if(errors === _errs11){
if(typeof data5 === "string"){
if(!(formats2.validate(data5))){
validate225.errors = [{instancePath:instancePath+"/birthday",schemaPath:"#/properties/birthday/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
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
validate225.errors = [{instancePath:instancePath+"/ip_country",schemaPath:"#/properties/ip_country/type",keyword:"type",params:{type: schema86.properties.ip_country.type},message:"must be string,null"}];
return false;
}
if(errors === _errs13){
if(typeof data6 === "string"){
if(!pattern11.test(data6)){
validate225.errors = [{instancePath:instancePath+"/ip_country",schemaPath:"#/properties/ip_country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""}];
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
validate225.errors = [{instancePath:instancePath+"/custom_attributes",schemaPath:"#/properties/custom_attributes/maxProperties",keyword:"maxProperties",params:{limit: 10},message:"must NOT have more than 10 properties"}];
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
if(!pattern13.test(key0)){
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
validate225.errors = vErrors;
return false;
break;
}
}
if(valid1){
for(const key1 in data7){
let data8 = data7[key1];
const _errs19 = errors;
if((((typeof data8 !== "string") && (!((typeof data8 == "number") && (isFinite(data8))))) && (typeof data8 !== "boolean")) && (data8 !== null)){
validate225.errors = [{instancePath:instancePath+"/custom_attributes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/custom_attributes/additionalProperties/type",keyword:"type",params:{type: schema86.properties.custom_attributes.additionalProperties.type},message:"must be string,number,boolean,null"}];
return false;
}
if(errors === _errs19){
if(typeof data8 === "string"){
if(func1(data8) > 30){
validate225.errors = [{instancePath:instancePath+"/custom_attributes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/custom_attributes/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"}];
return false;
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
validate225.errors = [{instancePath:instancePath+"/custom_attributes",schemaPath:"#/properties/custom_attributes/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate225.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate225.errors = vErrors;
return errors === 0;
}
validate225.evaluated = {"props":{"first_name":true,"last_name":true,"gender":true,"email":true,"phone_number":true,"birthday":true,"ip_country":true,"custom_attributes":true},"dynamicProps":false,"dynamicItems":false};


function validate224(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate224.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
if(!(validate225(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.customer_user_id === undefined) && (missing0 = "customer_user_id")){
validate224.errors = [{instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.customer_user_id !== undefined){
let data0 = data.customer_user_id;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(func1(data0) < 1){
validate224.errors = [{instancePath:instancePath+"/customer_user_id",schemaPath:"#/allOf/1/properties/customer_user_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate224.errors = [{instancePath:instancePath+"/customer_user_id",schemaPath:"#/allOf/1/properties/customer_user_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
}
else {
validate224.errors = [{instancePath,schemaPath:"#/allOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
validate224.errors = vErrors;
return errors === 0;
}
validate224.evaluated = {"props":{"customer_user_id":true,"first_name":true,"last_name":true,"gender":true,"email":true,"phone_number":true,"birthday":true,"ip_country":true,"custom_attributes":true},"dynamicProps":false,"dynamicItems":false};

export const LegacyProfileResponse = validate227;
const schema87 = {"type":"object","required":["data"],"properties":{"data":{"$ref":"#/$defs/LegacyProfile"}}};
const schema88 = {"type":"object","required":["profile_id","customer_user_id","paid_access_levels","subscriptions","non_subscriptions","custom_attributes","total_revenue_usd"],"properties":{"app_id":{"type":"string"},"profile_id":{"type":"string","format":"uuid"},"customer_user_id":{"type":["string","null"]},"paid_access_levels":{"type":["object","null"],"additionalProperties":{"$ref":"#/$defs/CustomerAccessLevel"}},"subscriptions":{"type":["object","null"],"additionalProperties":{"$ref":"#/$defs/LegacySubscription"}},"non_subscriptions":{"type":["object","null"],"additionalProperties":{"type":"array","items":{"$ref":"#/$defs/LegacyNonSubscription"}}},"custom_attributes":{"type":["object","null"],"additionalProperties":{"type":["string","number"]}},"total_revenue_usd":{"type":"number","format":"double"},"created_at":{"$ref":"#/$defs/Timestamp"},"email":{"type":["string","null"]},"phone_number":{"type":["string","null"]},"att_status":{"type":["integer","null"]},"first_name":{"type":["string","null"]},"last_name":{"type":["string","null"]},"username":{"type":["string","null"]},"gender":{"type":["string","null"]},"birthday":{"type":["string","null"],"format":"date"},"idfa":{"type":["string","null"]},"idfv":{"type":["string","null"]},"advertising_id":{"type":["string","null"]},"appsflyer_id":{"type":["string","null"]},"amplitude_user_id":{"type":["string","null"]},"amplitude_device_id":{"type":["string","null"]},"mixpanel_user_id":{"type":["string","null"]},"appmetrica_profile_id":{"type":["string","null"]},"appmetrica_device_id":{"type":["string","null"]},"facebook_anonymous_id":{"type":["string","null"]}}};
const schema89 = {"type":"object","required":["id","is_active","expires_at","starts_at","is_lifetime","vendor_product_id","base_plan_id","store","activated_at","renewed_at","will_renew","is_in_grace_period","unsubscribed_at","billing_issue_detected_at","active_introductory_offer_type","active_promotional_offer_type"],"properties":{"id":{"type":"string"},"is_active":{"type":"boolean"},"expires_at":{"type":["string","null"],"pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"},"starts_at":{"type":["string","null"],"pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"},"is_lifetime":{"type":"boolean"},"vendor_product_id":{"type":["string","null"]},"base_plan_id":{"type":["string","null"]},"store":{"$ref":"#/$defs/LegacyStore"},"activated_at":{"$ref":"#/$defs/Timestamp"},"renewed_at":{"type":["string","null"],"pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"},"will_renew":{"type":"boolean"},"is_in_grace_period":{"type":"boolean"},"unsubscribed_at":{"type":["string","null"],"pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"},"billing_issue_detected_at":{"type":["string","null"],"pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"},"active_introductory_offer_type":{"type":["string","null"],"enum":["free_trial","pay_as_you_go","pay_up_front",null]},"active_promotional_offer_type":{"type":["string","null"],"enum":["free_trial","pay_as_you_go","pay_up_front",null]},"active_promotional_offer_id":{"type":["string","null"]},"vendor_transaction_id":{"type":["string","null"]},"vendor_original_transaction_id":{"type":["string","null"]},"cancellation_reason":{"type":["string","null"],"enum":["voluntarily_cancelled","billing_error","price_increase","product_was_not_available","refund","cancelled_by_developer","new_subscription_replace","upgraded","unknown","adapty_revoked",null]}}};
const schema90 = {"type":["string","null"]};

function validate230(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate230.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (data !== null)){
validate230.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema90.type},message:"must be string,null"}];
return false;
}
validate230.errors = vErrors;
return errors === 0;
}
validate230.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(((((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.is_active === undefined) && (missing0 = "is_active"))) || ((data.expires_at === undefined) && (missing0 = "expires_at"))) || ((data.starts_at === undefined) && (missing0 = "starts_at"))) || ((data.is_lifetime === undefined) && (missing0 = "is_lifetime"))) || ((data.vendor_product_id === undefined) && (missing0 = "vendor_product_id"))) || ((data.base_plan_id === undefined) && (missing0 = "base_plan_id"))) || ((data.store === undefined) && (missing0 = "store"))) || ((data.activated_at === undefined) && (missing0 = "activated_at"))) || ((data.renewed_at === undefined) && (missing0 = "renewed_at"))) || ((data.will_renew === undefined) && (missing0 = "will_renew"))) || ((data.is_in_grace_period === undefined) && (missing0 = "is_in_grace_period"))) || ((data.unsubscribed_at === undefined) && (missing0 = "unsubscribed_at"))) || ((data.billing_issue_detected_at === undefined) && (missing0 = "billing_issue_detected_at"))) || ((data.active_introductory_offer_type === undefined) && (missing0 = "active_introductory_offer_type"))) || ((data.active_promotional_offer_type === undefined) && (missing0 = "active_promotional_offer_type"))){
validate229.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
const _errs1 = errors;
if(typeof data.id !== "string"){
validate229.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate229.errors = [{instancePath:instancePath+"/is_active",schemaPath:"#/properties/is_active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expires_at !== undefined){
let data2 = data.expires_at;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate229.errors = [{instancePath:instancePath+"/expires_at",schemaPath:"#/properties/expires_at/type",keyword:"type",params:{type: schema89.properties.expires_at.type},message:"must be string,null"}];
return false;
}
if(errors === _errs5){
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
validate229.errors = [{instancePath:instancePath+"/expires_at",schemaPath:"#/properties/expires_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"},message:"must match pattern \""+"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"+"\""}];
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
if(data.starts_at !== undefined){
let data3 = data.starts_at;
const _errs7 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate229.errors = [{instancePath:instancePath+"/starts_at",schemaPath:"#/properties/starts_at/type",keyword:"type",params:{type: schema89.properties.starts_at.type},message:"must be string,null"}];
return false;
}
if(errors === _errs7){
if(typeof data3 === "string"){
if(!pattern3.test(data3)){
validate229.errors = [{instancePath:instancePath+"/starts_at",schemaPath:"#/properties/starts_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"},message:"must match pattern \""+"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"+"\""}];
return false;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_lifetime !== undefined){
const _errs9 = errors;
if(typeof data.is_lifetime !== "boolean"){
validate229.errors = [{instancePath:instancePath+"/is_lifetime",schemaPath:"#/properties/is_lifetime/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vendor_product_id !== undefined){
let data5 = data.vendor_product_id;
const _errs11 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate229.errors = [{instancePath:instancePath+"/vendor_product_id",schemaPath:"#/properties/vendor_product_id/type",keyword:"type",params:{type: schema89.properties.vendor_product_id.type},message:"must be string,null"}];
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
validate229.errors = [{instancePath:instancePath+"/base_plan_id",schemaPath:"#/properties/base_plan_id/type",keyword:"type",params:{type: schema89.properties.base_plan_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store !== undefined){
const _errs15 = errors;
if(!(validate230(data.store, {instancePath:instancePath+"/store",parentData:data,parentDataProperty:"store",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.activated_at !== undefined){
const _errs16 = errors;
if(!(validate64(data.activated_at, {instancePath:instancePath+"/activated_at",parentData:data,parentDataProperty:"activated_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.renewed_at !== undefined){
let data9 = data.renewed_at;
const _errs17 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
validate229.errors = [{instancePath:instancePath+"/renewed_at",schemaPath:"#/properties/renewed_at/type",keyword:"type",params:{type: schema89.properties.renewed_at.type},message:"must be string,null"}];
return false;
}
if(errors === _errs17){
if(typeof data9 === "string"){
if(!pattern3.test(data9)){
validate229.errors = [{instancePath:instancePath+"/renewed_at",schemaPath:"#/properties/renewed_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"},message:"must match pattern \""+"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"+"\""}];
return false;
}
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.will_renew !== undefined){
const _errs19 = errors;
if(typeof data.will_renew !== "boolean"){
validate229.errors = [{instancePath:instancePath+"/will_renew",schemaPath:"#/properties/will_renew/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_in_grace_period !== undefined){
const _errs21 = errors;
if(typeof data.is_in_grace_period !== "boolean"){
validate229.errors = [{instancePath:instancePath+"/is_in_grace_period",schemaPath:"#/properties/is_in_grace_period/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unsubscribed_at !== undefined){
let data12 = data.unsubscribed_at;
const _errs23 = errors;
if((typeof data12 !== "string") && (data12 !== null)){
validate229.errors = [{instancePath:instancePath+"/unsubscribed_at",schemaPath:"#/properties/unsubscribed_at/type",keyword:"type",params:{type: schema89.properties.unsubscribed_at.type},message:"must be string,null"}];
return false;
}
if(errors === _errs23){
if(typeof data12 === "string"){
if(!pattern3.test(data12)){
validate229.errors = [{instancePath:instancePath+"/unsubscribed_at",schemaPath:"#/properties/unsubscribed_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"},message:"must match pattern \""+"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"+"\""}];
return false;
}
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.billing_issue_detected_at !== undefined){
let data13 = data.billing_issue_detected_at;
const _errs25 = errors;
if((typeof data13 !== "string") && (data13 !== null)){
validate229.errors = [{instancePath:instancePath+"/billing_issue_detected_at",schemaPath:"#/properties/billing_issue_detected_at/type",keyword:"type",params:{type: schema89.properties.billing_issue_detected_at.type},message:"must be string,null"}];
return false;
}
if(errors === _errs25){
if(typeof data13 === "string"){
if(!pattern3.test(data13)){
validate229.errors = [{instancePath:instancePath+"/billing_issue_detected_at",schemaPath:"#/properties/billing_issue_detected_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"},message:"must match pattern \""+"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"+"\""}];
return false;
}
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.active_introductory_offer_type !== undefined){
let data14 = data.active_introductory_offer_type;
const _errs27 = errors;
if((typeof data14 !== "string") && (data14 !== null)){
validate229.errors = [{instancePath:instancePath+"/active_introductory_offer_type",schemaPath:"#/properties/active_introductory_offer_type/type",keyword:"type",params:{type: schema89.properties.active_introductory_offer_type.type},message:"must be string,null"}];
return false;
}
if(!((((data14 === "free_trial") || (data14 === "pay_as_you_go")) || (data14 === "pay_up_front")) || (data14 === null))){
validate229.errors = [{instancePath:instancePath+"/active_introductory_offer_type",schemaPath:"#/properties/active_introductory_offer_type/enum",keyword:"enum",params:{allowedValues: schema89.properties.active_introductory_offer_type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.active_promotional_offer_type !== undefined){
let data15 = data.active_promotional_offer_type;
const _errs29 = errors;
if((typeof data15 !== "string") && (data15 !== null)){
validate229.errors = [{instancePath:instancePath+"/active_promotional_offer_type",schemaPath:"#/properties/active_promotional_offer_type/type",keyword:"type",params:{type: schema89.properties.active_promotional_offer_type.type},message:"must be string,null"}];
return false;
}
if(!((((data15 === "free_trial") || (data15 === "pay_as_you_go")) || (data15 === "pay_up_front")) || (data15 === null))){
validate229.errors = [{instancePath:instancePath+"/active_promotional_offer_type",schemaPath:"#/properties/active_promotional_offer_type/enum",keyword:"enum",params:{allowedValues: schema89.properties.active_promotional_offer_type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.active_promotional_offer_id !== undefined){
let data16 = data.active_promotional_offer_id;
const _errs31 = errors;
if((typeof data16 !== "string") && (data16 !== null)){
validate229.errors = [{instancePath:instancePath+"/active_promotional_offer_id",schemaPath:"#/properties/active_promotional_offer_id/type",keyword:"type",params:{type: schema89.properties.active_promotional_offer_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vendor_transaction_id !== undefined){
let data17 = data.vendor_transaction_id;
const _errs33 = errors;
if((typeof data17 !== "string") && (data17 !== null)){
validate229.errors = [{instancePath:instancePath+"/vendor_transaction_id",schemaPath:"#/properties/vendor_transaction_id/type",keyword:"type",params:{type: schema89.properties.vendor_transaction_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vendor_original_transaction_id !== undefined){
let data18 = data.vendor_original_transaction_id;
const _errs35 = errors;
if((typeof data18 !== "string") && (data18 !== null)){
validate229.errors = [{instancePath:instancePath+"/vendor_original_transaction_id",schemaPath:"#/properties/vendor_original_transaction_id/type",keyword:"type",params:{type: schema89.properties.vendor_original_transaction_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cancellation_reason !== undefined){
let data19 = data.cancellation_reason;
const _errs37 = errors;
if((typeof data19 !== "string") && (data19 !== null)){
validate229.errors = [{instancePath:instancePath+"/cancellation_reason",schemaPath:"#/properties/cancellation_reason/type",keyword:"type",params:{type: schema89.properties.cancellation_reason.type},message:"must be string,null"}];
return false;
}
if(!(((((((((((data19 === "voluntarily_cancelled") || (data19 === "billing_error")) || (data19 === "price_increase")) || (data19 === "product_was_not_available")) || (data19 === "refund")) || (data19 === "cancelled_by_developer")) || (data19 === "new_subscription_replace")) || (data19 === "upgraded")) || (data19 === "unknown")) || (data19 === "adapty_revoked")) || (data19 === null))){
validate229.errors = [{instancePath:instancePath+"/cancellation_reason",schemaPath:"#/properties/cancellation_reason/enum",keyword:"enum",params:{allowedValues: schema89.properties.cancellation_reason.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs37 === errors;
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
validate229.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate229.errors = vErrors;
return errors === 0;
}
validate229.evaluated = {"props":{"id":true,"is_active":true,"expires_at":true,"starts_at":true,"is_lifetime":true,"vendor_product_id":true,"base_plan_id":true,"store":true,"activated_at":true,"renewed_at":true,"will_renew":true,"is_in_grace_period":true,"unsubscribed_at":true,"billing_issue_detected_at":true,"active_introductory_offer_type":true,"active_promotional_offer_type":true,"active_promotional_offer_id":true,"vendor_transaction_id":true,"vendor_original_transaction_id":true,"cancellation_reason":true},"dynamicProps":false,"dynamicItems":false};

const schema91 = {"type":"object","required":["is_active","expires_at","starts_at","is_lifetime","vendor_product_id","base_plan_id","vendor_transaction_id","vendor_original_transaction_id","store","activated_at","renewed_at","will_renew","is_in_grace_period","unsubscribed_at","billing_issue_detected_at","active_introductory_offer_type","active_promotional_offer_type","is_sandbox"],"properties":{"is_active":{"type":"boolean"},"expires_at":{"type":["string","null"],"pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"},"starts_at":{"type":["string","null"],"pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"},"is_lifetime":{"type":"boolean"},"vendor_product_id":{"type":["string","null"]},"base_plan_id":{"type":["string","null"]},"vendor_transaction_id":{"type":["string","null"]},"vendor_original_transaction_id":{"type":["string","null"]},"store":{"$ref":"#/$defs/LegacyStore"},"activated_at":{"$ref":"#/$defs/Timestamp"},"renewed_at":{"type":["string","null"],"pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"},"will_renew":{"type":"boolean"},"is_in_grace_period":{"type":"boolean"},"unsubscribed_at":{"type":["string","null"],"pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"},"billing_issue_detected_at":{"type":["string","null"],"pattern":"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"},"active_introductory_offer_type":{"type":["string","null"],"enum":["free_trial","pay_as_you_go","pay_up_front",null]},"active_promotional_offer_type":{"type":["string","null"],"enum":["free_trial","pay_as_you_go","pay_up_front",null]},"active_promotional_offer_id":{"type":["string","null"]},"cancellation_reason":{"type":["string","null"],"enum":["voluntarily_cancelled","billing_error","price_increase","product_was_not_available","refund","cancelled_by_developer","new_subscription_replace","upgraded","unknown","adapty_revoked",null]},"is_sandbox":{"type":"boolean"}}};

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
if(((((((((((((((((((data.is_active === undefined) && (missing0 = "is_active")) || ((data.expires_at === undefined) && (missing0 = "expires_at"))) || ((data.starts_at === undefined) && (missing0 = "starts_at"))) || ((data.is_lifetime === undefined) && (missing0 = "is_lifetime"))) || ((data.vendor_product_id === undefined) && (missing0 = "vendor_product_id"))) || ((data.base_plan_id === undefined) && (missing0 = "base_plan_id"))) || ((data.vendor_transaction_id === undefined) && (missing0 = "vendor_transaction_id"))) || ((data.vendor_original_transaction_id === undefined) && (missing0 = "vendor_original_transaction_id"))) || ((data.store === undefined) && (missing0 = "store"))) || ((data.activated_at === undefined) && (missing0 = "activated_at"))) || ((data.renewed_at === undefined) && (missing0 = "renewed_at"))) || ((data.will_renew === undefined) && (missing0 = "will_renew"))) || ((data.is_in_grace_period === undefined) && (missing0 = "is_in_grace_period"))) || ((data.unsubscribed_at === undefined) && (missing0 = "unsubscribed_at"))) || ((data.billing_issue_detected_at === undefined) && (missing0 = "billing_issue_detected_at"))) || ((data.active_introductory_offer_type === undefined) && (missing0 = "active_introductory_offer_type"))) || ((data.active_promotional_offer_type === undefined) && (missing0 = "active_promotional_offer_type"))) || ((data.is_sandbox === undefined) && (missing0 = "is_sandbox"))){
validate234.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.is_active !== undefined){
const _errs1 = errors;
if(typeof data.is_active !== "boolean"){
validate234.errors = [{instancePath:instancePath+"/is_active",schemaPath:"#/properties/is_active/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expires_at !== undefined){
let data1 = data.expires_at;
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate234.errors = [{instancePath:instancePath+"/expires_at",schemaPath:"#/properties/expires_at/type",keyword:"type",params:{type: schema91.properties.expires_at.type},message:"must be string,null"}];
return false;
}
if(errors === _errs3){
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
validate234.errors = [{instancePath:instancePath+"/expires_at",schemaPath:"#/properties/expires_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"},message:"must match pattern \""+"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"+"\""}];
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
if(data.starts_at !== undefined){
let data2 = data.starts_at;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate234.errors = [{instancePath:instancePath+"/starts_at",schemaPath:"#/properties/starts_at/type",keyword:"type",params:{type: schema91.properties.starts_at.type},message:"must be string,null"}];
return false;
}
if(errors === _errs5){
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
validate234.errors = [{instancePath:instancePath+"/starts_at",schemaPath:"#/properties/starts_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"},message:"must match pattern \""+"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"+"\""}];
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
if(data.is_lifetime !== undefined){
const _errs7 = errors;
if(typeof data.is_lifetime !== "boolean"){
validate234.errors = [{instancePath:instancePath+"/is_lifetime",schemaPath:"#/properties/is_lifetime/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vendor_product_id !== undefined){
let data4 = data.vendor_product_id;
const _errs9 = errors;
if((typeof data4 !== "string") && (data4 !== null)){
validate234.errors = [{instancePath:instancePath+"/vendor_product_id",schemaPath:"#/properties/vendor_product_id/type",keyword:"type",params:{type: schema91.properties.vendor_product_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.base_plan_id !== undefined){
let data5 = data.base_plan_id;
const _errs11 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate234.errors = [{instancePath:instancePath+"/base_plan_id",schemaPath:"#/properties/base_plan_id/type",keyword:"type",params:{type: schema91.properties.base_plan_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vendor_transaction_id !== undefined){
let data6 = data.vendor_transaction_id;
const _errs13 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate234.errors = [{instancePath:instancePath+"/vendor_transaction_id",schemaPath:"#/properties/vendor_transaction_id/type",keyword:"type",params:{type: schema91.properties.vendor_transaction_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vendor_original_transaction_id !== undefined){
let data7 = data.vendor_original_transaction_id;
const _errs15 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate234.errors = [{instancePath:instancePath+"/vendor_original_transaction_id",schemaPath:"#/properties/vendor_original_transaction_id/type",keyword:"type",params:{type: schema91.properties.vendor_original_transaction_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store !== undefined){
const _errs17 = errors;
if(!(validate230(data.store, {instancePath:instancePath+"/store",parentData:data,parentDataProperty:"store",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.activated_at !== undefined){
const _errs18 = errors;
if(!(validate64(data.activated_at, {instancePath:instancePath+"/activated_at",parentData:data,parentDataProperty:"activated_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.renewed_at !== undefined){
let data10 = data.renewed_at;
const _errs19 = errors;
if((typeof data10 !== "string") && (data10 !== null)){
validate234.errors = [{instancePath:instancePath+"/renewed_at",schemaPath:"#/properties/renewed_at/type",keyword:"type",params:{type: schema91.properties.renewed_at.type},message:"must be string,null"}];
return false;
}
if(errors === _errs19){
if(typeof data10 === "string"){
if(!pattern3.test(data10)){
validate234.errors = [{instancePath:instancePath+"/renewed_at",schemaPath:"#/properties/renewed_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"},message:"must match pattern \""+"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"+"\""}];
return false;
}
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.will_renew !== undefined){
const _errs21 = errors;
if(typeof data.will_renew !== "boolean"){
validate234.errors = [{instancePath:instancePath+"/will_renew",schemaPath:"#/properties/will_renew/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_in_grace_period !== undefined){
const _errs23 = errors;
if(typeof data.is_in_grace_period !== "boolean"){
validate234.errors = [{instancePath:instancePath+"/is_in_grace_period",schemaPath:"#/properties/is_in_grace_period/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unsubscribed_at !== undefined){
let data13 = data.unsubscribed_at;
const _errs25 = errors;
if((typeof data13 !== "string") && (data13 !== null)){
validate234.errors = [{instancePath:instancePath+"/unsubscribed_at",schemaPath:"#/properties/unsubscribed_at/type",keyword:"type",params:{type: schema91.properties.unsubscribed_at.type},message:"must be string,null"}];
return false;
}
if(errors === _errs25){
if(typeof data13 === "string"){
if(!pattern3.test(data13)){
validate234.errors = [{instancePath:instancePath+"/unsubscribed_at",schemaPath:"#/properties/unsubscribed_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"},message:"must match pattern \""+"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"+"\""}];
return false;
}
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.billing_issue_detected_at !== undefined){
let data14 = data.billing_issue_detected_at;
const _errs27 = errors;
if((typeof data14 !== "string") && (data14 !== null)){
validate234.errors = [{instancePath:instancePath+"/billing_issue_detected_at",schemaPath:"#/properties/billing_issue_detected_at/type",keyword:"type",params:{type: schema91.properties.billing_issue_detected_at.type},message:"must be string,null"}];
return false;
}
if(errors === _errs27){
if(typeof data14 === "string"){
if(!pattern3.test(data14)){
validate234.errors = [{instancePath:instancePath+"/billing_issue_detected_at",schemaPath:"#/properties/billing_issue_detected_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"},message:"must match pattern \""+"^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(\\.\\d{1,6})?(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)$"+"\""}];
return false;
}
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.active_introductory_offer_type !== undefined){
let data15 = data.active_introductory_offer_type;
const _errs29 = errors;
if((typeof data15 !== "string") && (data15 !== null)){
validate234.errors = [{instancePath:instancePath+"/active_introductory_offer_type",schemaPath:"#/properties/active_introductory_offer_type/type",keyword:"type",params:{type: schema91.properties.active_introductory_offer_type.type},message:"must be string,null"}];
return false;
}
if(!((((data15 === "free_trial") || (data15 === "pay_as_you_go")) || (data15 === "pay_up_front")) || (data15 === null))){
validate234.errors = [{instancePath:instancePath+"/active_introductory_offer_type",schemaPath:"#/properties/active_introductory_offer_type/enum",keyword:"enum",params:{allowedValues: schema91.properties.active_introductory_offer_type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.active_promotional_offer_type !== undefined){
let data16 = data.active_promotional_offer_type;
const _errs31 = errors;
if((typeof data16 !== "string") && (data16 !== null)){
validate234.errors = [{instancePath:instancePath+"/active_promotional_offer_type",schemaPath:"#/properties/active_promotional_offer_type/type",keyword:"type",params:{type: schema91.properties.active_promotional_offer_type.type},message:"must be string,null"}];
return false;
}
if(!((((data16 === "free_trial") || (data16 === "pay_as_you_go")) || (data16 === "pay_up_front")) || (data16 === null))){
validate234.errors = [{instancePath:instancePath+"/active_promotional_offer_type",schemaPath:"#/properties/active_promotional_offer_type/enum",keyword:"enum",params:{allowedValues: schema91.properties.active_promotional_offer_type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.active_promotional_offer_id !== undefined){
let data17 = data.active_promotional_offer_id;
const _errs33 = errors;
if((typeof data17 !== "string") && (data17 !== null)){
validate234.errors = [{instancePath:instancePath+"/active_promotional_offer_id",schemaPath:"#/properties/active_promotional_offer_id/type",keyword:"type",params:{type: schema91.properties.active_promotional_offer_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cancellation_reason !== undefined){
let data18 = data.cancellation_reason;
const _errs35 = errors;
if((typeof data18 !== "string") && (data18 !== null)){
validate234.errors = [{instancePath:instancePath+"/cancellation_reason",schemaPath:"#/properties/cancellation_reason/type",keyword:"type",params:{type: schema91.properties.cancellation_reason.type},message:"must be string,null"}];
return false;
}
if(!(((((((((((data18 === "voluntarily_cancelled") || (data18 === "billing_error")) || (data18 === "price_increase")) || (data18 === "product_was_not_available")) || (data18 === "refund")) || (data18 === "cancelled_by_developer")) || (data18 === "new_subscription_replace")) || (data18 === "upgraded")) || (data18 === "unknown")) || (data18 === "adapty_revoked")) || (data18 === null))){
validate234.errors = [{instancePath:instancePath+"/cancellation_reason",schemaPath:"#/properties/cancellation_reason/enum",keyword:"enum",params:{allowedValues: schema91.properties.cancellation_reason.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_sandbox !== undefined){
const _errs37 = errors;
if(typeof data.is_sandbox !== "boolean"){
validate234.errors = [{instancePath:instancePath+"/is_sandbox",schemaPath:"#/properties/is_sandbox/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs37 === errors;
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
validate234.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate234.errors = vErrors;
return errors === 0;
}
validate234.evaluated = {"props":{"is_active":true,"expires_at":true,"starts_at":true,"is_lifetime":true,"vendor_product_id":true,"base_plan_id":true,"vendor_transaction_id":true,"vendor_original_transaction_id":true,"store":true,"activated_at":true,"renewed_at":true,"will_renew":true,"is_in_grace_period":true,"unsubscribed_at":true,"billing_issue_detected_at":true,"active_introductory_offer_type":true,"active_promotional_offer_type":true,"active_promotional_offer_id":true,"cancellation_reason":true,"is_sandbox":true},"dynamicProps":false,"dynamicItems":false};

const schema92 = {"type":"object","required":["purchase_id","vendor_product_id","vendor_transaction_id","vendor_original_transaction_id","store","purchased_at","is_one_time","is_sandbox"],"properties":{"purchase_id":{"type":"string"},"vendor_product_id":{"type":["string","null"]},"vendor_transaction_id":{"type":["string","null"]},"vendor_original_transaction_id":{"type":["string","null"]},"store":{"$ref":"#/$defs/LegacyStore"},"purchased_at":{"$ref":"#/$defs/Timestamp"},"is_one_time":{"type":"boolean"},"is_sandbox":{"type":"boolean"}}};

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
if(((((((((data.purchase_id === undefined) && (missing0 = "purchase_id")) || ((data.vendor_product_id === undefined) && (missing0 = "vendor_product_id"))) || ((data.vendor_transaction_id === undefined) && (missing0 = "vendor_transaction_id"))) || ((data.vendor_original_transaction_id === undefined) && (missing0 = "vendor_original_transaction_id"))) || ((data.store === undefined) && (missing0 = "store"))) || ((data.purchased_at === undefined) && (missing0 = "purchased_at"))) || ((data.is_one_time === undefined) && (missing0 = "is_one_time"))) || ((data.is_sandbox === undefined) && (missing0 = "is_sandbox"))){
validate238.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.purchase_id !== undefined){
const _errs1 = errors;
if(typeof data.purchase_id !== "string"){
validate238.errors = [{instancePath:instancePath+"/purchase_id",schemaPath:"#/properties/purchase_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate238.errors = [{instancePath:instancePath+"/vendor_product_id",schemaPath:"#/properties/vendor_product_id/type",keyword:"type",params:{type: schema92.properties.vendor_product_id.type},message:"must be string,null"}];
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
validate238.errors = [{instancePath:instancePath+"/vendor_transaction_id",schemaPath:"#/properties/vendor_transaction_id/type",keyword:"type",params:{type: schema92.properties.vendor_transaction_id.type},message:"must be string,null"}];
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
validate238.errors = [{instancePath:instancePath+"/vendor_original_transaction_id",schemaPath:"#/properties/vendor_original_transaction_id/type",keyword:"type",params:{type: schema92.properties.vendor_original_transaction_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.store !== undefined){
const _errs9 = errors;
if(!(validate230(data.store, {instancePath:instancePath+"/store",parentData:data,parentDataProperty:"store",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.purchased_at !== undefined){
const _errs10 = errors;
if(!(validate64(data.purchased_at, {instancePath:instancePath+"/purchased_at",parentData:data,parentDataProperty:"purchased_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_one_time !== undefined){
const _errs11 = errors;
if(typeof data.is_one_time !== "boolean"){
validate238.errors = [{instancePath:instancePath+"/is_one_time",schemaPath:"#/properties/is_one_time/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.is_sandbox !== undefined){
const _errs13 = errors;
if(typeof data.is_sandbox !== "boolean"){
validate238.errors = [{instancePath:instancePath+"/is_sandbox",schemaPath:"#/properties/is_sandbox/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
}
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
validate238.evaluated = {"props":{"purchase_id":true,"vendor_product_id":true,"vendor_transaction_id":true,"vendor_original_transaction_id":true,"store":true,"purchased_at":true,"is_one_time":true,"is_sandbox":true},"dynamicProps":false,"dynamicItems":false};


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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.profile_id === undefined) && (missing0 = "profile_id")) || ((data.customer_user_id === undefined) && (missing0 = "customer_user_id"))) || ((data.paid_access_levels === undefined) && (missing0 = "paid_access_levels"))) || ((data.subscriptions === undefined) && (missing0 = "subscriptions"))) || ((data.non_subscriptions === undefined) && (missing0 = "non_subscriptions"))) || ((data.custom_attributes === undefined) && (missing0 = "custom_attributes"))) || ((data.total_revenue_usd === undefined) && (missing0 = "total_revenue_usd"))){
validate228.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.app_id !== undefined){
const _errs1 = errors;
if(typeof data.app_id !== "string"){
validate228.errors = [{instancePath:instancePath+"/app_id",schemaPath:"#/properties/app_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate228.errors = [{instancePath:instancePath+"/profile_id",schemaPath:"#/properties/profile_id/format",keyword:"format",params:{format: "uuid"},message:"must match format \""+"uuid"+"\""}];
return false;
}
}
else {
validate228.errors = [{instancePath:instancePath+"/profile_id",schemaPath:"#/properties/profile_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate228.errors = [{instancePath:instancePath+"/customer_user_id",schemaPath:"#/properties/customer_user_id/type",keyword:"type",params:{type: schema88.properties.customer_user_id.type},message:"must be string,null"}];
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
validate228.errors = [{instancePath:instancePath+"/paid_access_levels",schemaPath:"#/properties/paid_access_levels/type",keyword:"type",params:{type: schema88.properties.paid_access_levels.type},message:"must be object,null"}];
return false;
}
if(errors === _errs7){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key0 in data3){
const _errs10 = errors;
if(!(validate229(data3[key0], {instancePath:instancePath+"/paid_access_levels/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data3,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
validate228.errors = [{instancePath:instancePath+"/subscriptions",schemaPath:"#/properties/subscriptions/type",keyword:"type",params:{type: schema88.properties.subscriptions.type},message:"must be object,null"}];
return false;
}
if(errors === _errs11){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
const _errs14 = errors;
if(!(validate234(data5[key1], {instancePath:instancePath+"/subscriptions/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data5,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
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
validate228.errors = [{instancePath:instancePath+"/non_subscriptions",schemaPath:"#/properties/non_subscriptions/type",keyword:"type",params:{type: schema88.properties.non_subscriptions.type},message:"must be object,null"}];
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
if(!(validate238(data8[i0], {instancePath:instancePath+"/non_subscriptions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,parentData:data8,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
errors = vErrors.length;
}
var valid4 = _errs20 === errors;
if(!valid4){
break;
}
}
}
else {
validate228.errors = [{instancePath:instancePath+"/non_subscriptions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/non_subscriptions/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate228.errors = [{instancePath:instancePath+"/custom_attributes",schemaPath:"#/properties/custom_attributes/type",keyword:"type",params:{type: schema88.properties.custom_attributes.type},message:"must be object,null"}];
return false;
}
if(errors === _errs21){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key3 in data10){
let data11 = data10[key3];
const _errs24 = errors;
if((typeof data11 !== "string") && (!((typeof data11 == "number") && (isFinite(data11))))){
validate228.errors = [{instancePath:instancePath+"/custom_attributes/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/custom_attributes/additionalProperties/type",keyword:"type",params:{type: schema88.properties.custom_attributes.additionalProperties.type},message:"must be string,number"}];
return false;
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
const _errs26 = errors;
if(errors === _errs26){
if(!((typeof data12 == "number") && (isFinite(data12)))){
validate228.errors = [{instancePath:instancePath+"/total_revenue_usd",schemaPath:"#/properties/total_revenue_usd/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
const _errs28 = errors;
if(!(validate64(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.email !== undefined){
let data14 = data.email;
const _errs29 = errors;
if((typeof data14 !== "string") && (data14 !== null)){
validate228.errors = [{instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: schema88.properties.email.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.phone_number !== undefined){
let data15 = data.phone_number;
const _errs31 = errors;
if((typeof data15 !== "string") && (data15 !== null)){
validate228.errors = [{instancePath:instancePath+"/phone_number",schemaPath:"#/properties/phone_number/type",keyword:"type",params:{type: schema88.properties.phone_number.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.att_status !== undefined){
let data16 = data.att_status;
const _errs33 = errors;
if((!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))) && (data16 !== null)){
validate228.errors = [{instancePath:instancePath+"/att_status",schemaPath:"#/properties/att_status/type",keyword:"type",params:{type: schema88.properties.att_status.type},message:"must be integer,null"}];
return false;
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.first_name !== undefined){
let data17 = data.first_name;
const _errs35 = errors;
if((typeof data17 !== "string") && (data17 !== null)){
validate228.errors = [{instancePath:instancePath+"/first_name",schemaPath:"#/properties/first_name/type",keyword:"type",params:{type: schema88.properties.first_name.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.last_name !== undefined){
let data18 = data.last_name;
const _errs37 = errors;
if((typeof data18 !== "string") && (data18 !== null)){
validate228.errors = [{instancePath:instancePath+"/last_name",schemaPath:"#/properties/last_name/type",keyword:"type",params:{type: schema88.properties.last_name.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.username !== undefined){
let data19 = data.username;
const _errs39 = errors;
if((typeof data19 !== "string") && (data19 !== null)){
validate228.errors = [{instancePath:instancePath+"/username",schemaPath:"#/properties/username/type",keyword:"type",params:{type: schema88.properties.username.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gender !== undefined){
let data20 = data.gender;
const _errs41 = errors;
if((typeof data20 !== "string") && (data20 !== null)){
validate228.errors = [{instancePath:instancePath+"/gender",schemaPath:"#/properties/gender/type",keyword:"type",params:{type: schema88.properties.gender.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.birthday !== undefined){
let data21 = data.birthday;
const _errs43 = errors;
if((typeof data21 !== "string") && (data21 !== null)){
validate228.errors = [{instancePath:instancePath+"/birthday",schemaPath:"#/properties/birthday/type",keyword:"type",params:{type: schema88.properties.birthday.type},message:"must be string,null"}];
return false;
}
if(errors === _errs43){
if(errors === _errs43){
if(typeof data21 === "string"){
if(!(formats2.validate(data21))){
validate228.errors = [{instancePath:instancePath+"/birthday",schemaPath:"#/properties/birthday/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
return false;
}
}
}
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.idfa !== undefined){
let data22 = data.idfa;
const _errs45 = errors;
if((typeof data22 !== "string") && (data22 !== null)){
validate228.errors = [{instancePath:instancePath+"/idfa",schemaPath:"#/properties/idfa/type",keyword:"type",params:{type: schema88.properties.idfa.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.idfv !== undefined){
let data23 = data.idfv;
const _errs47 = errors;
if((typeof data23 !== "string") && (data23 !== null)){
validate228.errors = [{instancePath:instancePath+"/idfv",schemaPath:"#/properties/idfv/type",keyword:"type",params:{type: schema88.properties.idfv.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.advertising_id !== undefined){
let data24 = data.advertising_id;
const _errs49 = errors;
if((typeof data24 !== "string") && (data24 !== null)){
validate228.errors = [{instancePath:instancePath+"/advertising_id",schemaPath:"#/properties/advertising_id/type",keyword:"type",params:{type: schema88.properties.advertising_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.appsflyer_id !== undefined){
let data25 = data.appsflyer_id;
const _errs51 = errors;
if((typeof data25 !== "string") && (data25 !== null)){
validate228.errors = [{instancePath:instancePath+"/appsflyer_id",schemaPath:"#/properties/appsflyer_id/type",keyword:"type",params:{type: schema88.properties.appsflyer_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amplitude_user_id !== undefined){
let data26 = data.amplitude_user_id;
const _errs53 = errors;
if((typeof data26 !== "string") && (data26 !== null)){
validate228.errors = [{instancePath:instancePath+"/amplitude_user_id",schemaPath:"#/properties/amplitude_user_id/type",keyword:"type",params:{type: schema88.properties.amplitude_user_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amplitude_device_id !== undefined){
let data27 = data.amplitude_device_id;
const _errs55 = errors;
if((typeof data27 !== "string") && (data27 !== null)){
validate228.errors = [{instancePath:instancePath+"/amplitude_device_id",schemaPath:"#/properties/amplitude_device_id/type",keyword:"type",params:{type: schema88.properties.amplitude_device_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs55 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mixpanel_user_id !== undefined){
let data28 = data.mixpanel_user_id;
const _errs57 = errors;
if((typeof data28 !== "string") && (data28 !== null)){
validate228.errors = [{instancePath:instancePath+"/mixpanel_user_id",schemaPath:"#/properties/mixpanel_user_id/type",keyword:"type",params:{type: schema88.properties.mixpanel_user_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs57 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.appmetrica_profile_id !== undefined){
let data29 = data.appmetrica_profile_id;
const _errs59 = errors;
if((typeof data29 !== "string") && (data29 !== null)){
validate228.errors = [{instancePath:instancePath+"/appmetrica_profile_id",schemaPath:"#/properties/appmetrica_profile_id/type",keyword:"type",params:{type: schema88.properties.appmetrica_profile_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs59 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.appmetrica_device_id !== undefined){
let data30 = data.appmetrica_device_id;
const _errs61 = errors;
if((typeof data30 !== "string") && (data30 !== null)){
validate228.errors = [{instancePath:instancePath+"/appmetrica_device_id",schemaPath:"#/properties/appmetrica_device_id/type",keyword:"type",params:{type: schema88.properties.appmetrica_device_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs61 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.facebook_anonymous_id !== undefined){
let data31 = data.facebook_anonymous_id;
const _errs63 = errors;
if((typeof data31 !== "string") && (data31 !== null)){
validate228.errors = [{instancePath:instancePath+"/facebook_anonymous_id",schemaPath:"#/properties/facebook_anonymous_id/type",keyword:"type",params:{type: schema88.properties.facebook_anonymous_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs63 === errors;
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
validate228.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate228.errors = vErrors;
return errors === 0;
}
validate228.evaluated = {"props":{"app_id":true,"profile_id":true,"customer_user_id":true,"paid_access_levels":true,"subscriptions":true,"non_subscriptions":true,"custom_attributes":true,"total_revenue_usd":true,"created_at":true,"email":true,"phone_number":true,"att_status":true,"first_name":true,"last_name":true,"username":true,"gender":true,"birthday":true,"idfa":true,"idfv":true,"advertising_id":true,"appsflyer_id":true,"amplitude_user_id":true,"amplitude_device_id":true,"mixpanel_user_id":true,"appmetrica_profile_id":true,"appmetrica_device_id":true,"facebook_anonymous_id":true},"dynamicProps":false,"dynamicItems":false};


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
if(!(validate228(data.data, {instancePath:instancePath+"/data",parentData:data,parentDataProperty:"data",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
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

export const ValidationError = validate244;

function validate244(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate244.evaluated;
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
validate244.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
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
if(!(validate85(data0[i0], {instancePath:instancePath+"/errors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate244.errors = [{instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"}];
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
validate244.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
if("validation_error" !== data2){
validate244.errors = [{instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/const",keyword:"const",params:{allowedValue: "validation_error"},message:"must be equal to constant"}];
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
validate244.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(400 !== data3){
validate244.errors = [{instancePath:instancePath+"/status_code",schemaPath:"#/properties/status_code/const",keyword:"const",params:{allowedValue: 400},message:"must be equal to constant"}];
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
validate244.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate244.errors = vErrors;
return errors === 0;
}
validate244.evaluated = {"props":{"errors":true,"error_code":true,"status_code":true},"dynamicProps":false,"dynamicItems":false};

export const LegacyUpdateProfileRequest = validate246;

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
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.first_name !== undefined){
let data0 = data.first_name;
const _errs1 = errors;
if((typeof data0 !== "string") && (data0 !== null)){
validate246.errors = [{instancePath:instancePath+"/first_name",schemaPath:"#/properties/first_name/type",keyword:"type",params:{type: schema86.properties.first_name.type},message:"must be string,null"}];
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
validate246.errors = [{instancePath:instancePath+"/last_name",schemaPath:"#/properties/last_name/type",keyword:"type",params:{type: schema86.properties.last_name.type},message:"must be string,null"}];
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
validate246.errors = [{instancePath:instancePath+"/gender",schemaPath:"#/properties/gender/type",keyword:"type",params:{type: schema86.properties.gender.type},message:"must be string,null"}];
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
validate246.errors = [{instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: schema86.properties.email.type},message:"must be string,null"}];
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
validate246.errors = [{instancePath:instancePath+"/phone_number",schemaPath:"#/properties/phone_number/type",keyword:"type",params:{type: schema86.properties.phone_number.type},message:"must be string,null"}];
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
validate246.errors = [{instancePath:instancePath+"/birthday",schemaPath:"#/properties/birthday/type",keyword:"type",params:{type: schema86.properties.birthday.type},message:"must be string,null"}];
return false;
}
if(errors === _errs11){
if(errors === _errs11){
if(typeof data5 === "string"){
if(!(formats2.validate(data5))){
validate246.errors = [{instancePath:instancePath+"/birthday",schemaPath:"#/properties/birthday/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""}];
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
validate246.errors = [{instancePath:instancePath+"/ip_country",schemaPath:"#/properties/ip_country/type",keyword:"type",params:{type: schema86.properties.ip_country.type},message:"must be string,null"}];
return false;
}
if(errors === _errs13){
if(typeof data6 === "string"){
if(!pattern11.test(data6)){
validate246.errors = [{instancePath:instancePath+"/ip_country",schemaPath:"#/properties/ip_country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""}];
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
validate246.errors = [{instancePath:instancePath+"/custom_attributes",schemaPath:"#/properties/custom_attributes/maxProperties",keyword:"maxProperties",params:{limit: 10},message:"must NOT have more than 10 properties"}];
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
if(!pattern13.test(key0)){
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
validate246.errors = vErrors;
return false;
break;
}
}
if(valid1){
for(const key1 in data7){
let data8 = data7[key1];
const _errs19 = errors;
if((((typeof data8 !== "string") && (!((typeof data8 == "number") && (isFinite(data8))))) && (typeof data8 !== "boolean")) && (data8 !== null)){
validate246.errors = [{instancePath:instancePath+"/custom_attributes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/custom_attributes/additionalProperties/type",keyword:"type",params:{type: schema86.properties.custom_attributes.additionalProperties.type},message:"must be string,number,boolean,null"}];
return false;
}
if(errors === _errs19){
if(typeof data8 === "string"){
if(func1(data8) > 30){
validate246.errors = [{instancePath:instancePath+"/custom_attributes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/custom_attributes/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"}];
return false;
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
validate246.errors = [{instancePath:instancePath+"/custom_attributes",schemaPath:"#/properties/custom_attributes/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate246.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate246.errors = vErrors;
return errors === 0;
}
validate246.evaluated = {"props":{"first_name":true,"last_name":true,"gender":true,"email":true,"phone_number":true,"birthday":true,"ip_country":true,"custom_attributes":true},"dynamicProps":false,"dynamicItems":false};

export const LegacyGrantAccessLevelRequest = validate247;
const schema95 = {"type":"object","anyOf":[{"required":["is_lifetime"]},{"required":["expires_at"]},{"required":["duration_days"]}],"properties":{"is_lifetime":{"type":"boolean"},"expires_at":{"$ref":"#/$defs/Timestamp"},"duration_days":{"type":"integer"},"starts_at":{"$ref":"#/$defs/Timestamp"},"vendor_product_id":{"type":"string","default":"adapty_server_side_product","minLength":1},"base_plan_id":{"type":"string","minLength":1},"vendor_original_transaction_id":{"type":"string","minLength":1},"vendor_transaction_id":{"type":"string","minLength":1},"store":{"type":"string","default":"adapty"},"introductory_offer_type":{"type":["string","null"],"enum":["free_trial","pay_as_you_go","pay_up_front",null]},"price":{"type":"number","format":"double"},"price_locale":{"type":"string","default":"USD","pattern":"^[A-Z]{3}$"},"proceeds":{"type":"number","format":"double"},"is_sandbox":{"type":"boolean"}}};
const pattern38 = new RegExp("^[A-Z]{3}$", "u");

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
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.is_lifetime === undefined) && (missing0 = "is_lifetime")){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.expires_at === undefined) && (missing1 = "expires_at")){
const err1 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.duration_days === undefined) && (missing2 = "duration_days")){
const err2 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
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
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.is_lifetime !== undefined){
const _errs5 = errors;
if(typeof data.is_lifetime !== "boolean"){
validate247.errors = [{instancePath:instancePath+"/is_lifetime",schemaPath:"#/properties/is_lifetime/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.expires_at !== undefined){
const _errs7 = errors;
if(!(validate64(data.expires_at, {instancePath:instancePath+"/expires_at",parentData:data,parentDataProperty:"expires_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.duration_days !== undefined){
let data2 = data.duration_days;
const _errs8 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate247.errors = [{instancePath:instancePath+"/duration_days",schemaPath:"#/properties/duration_days/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.starts_at !== undefined){
const _errs10 = errors;
if(!(validate64(data.starts_at, {instancePath:instancePath+"/starts_at",parentData:data,parentDataProperty:"starts_at",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.vendor_product_id !== undefined){
let data4 = data.vendor_product_id;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(func1(data4) < 1){
validate247.errors = [{instancePath:instancePath+"/vendor_product_id",schemaPath:"#/properties/vendor_product_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate247.errors = [{instancePath:instancePath+"/vendor_product_id",schemaPath:"#/properties/vendor_product_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.base_plan_id !== undefined){
let data5 = data.base_plan_id;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(func1(data5) < 1){
validate247.errors = [{instancePath:instancePath+"/base_plan_id",schemaPath:"#/properties/base_plan_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate247.errors = [{instancePath:instancePath+"/base_plan_id",schemaPath:"#/properties/base_plan_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.vendor_original_transaction_id !== undefined){
let data6 = data.vendor_original_transaction_id;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data6 === "string"){
if(func1(data6) < 1){
validate247.errors = [{instancePath:instancePath+"/vendor_original_transaction_id",schemaPath:"#/properties/vendor_original_transaction_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate247.errors = [{instancePath:instancePath+"/vendor_original_transaction_id",schemaPath:"#/properties/vendor_original_transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.vendor_transaction_id !== undefined){
let data7 = data.vendor_transaction_id;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data7 === "string"){
if(func1(data7) < 1){
validate247.errors = [{instancePath:instancePath+"/vendor_transaction_id",schemaPath:"#/properties/vendor_transaction_id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
else {
validate247.errors = [{instancePath:instancePath+"/vendor_transaction_id",schemaPath:"#/properties/vendor_transaction_id/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.store !== undefined){
const _errs19 = errors;
if(typeof data.store !== "string"){
validate247.errors = [{instancePath:instancePath+"/store",schemaPath:"#/properties/store/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.introductory_offer_type !== undefined){
let data9 = data.introductory_offer_type;
const _errs21 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
validate247.errors = [{instancePath:instancePath+"/introductory_offer_type",schemaPath:"#/properties/introductory_offer_type/type",keyword:"type",params:{type: schema95.properties.introductory_offer_type.type},message:"must be string,null"}];
return false;
}
if(!((((data9 === "free_trial") || (data9 === "pay_as_you_go")) || (data9 === "pay_up_front")) || (data9 === null))){
validate247.errors = [{instancePath:instancePath+"/introductory_offer_type",schemaPath:"#/properties/introductory_offer_type/enum",keyword:"enum",params:{allowedValues: schema95.properties.introductory_offer_type.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid1 = _errs21 === errors;
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
validate247.errors = [{instancePath:instancePath+"/price",schemaPath:"#/properties/price/type",keyword:"type",params:{type: "number"},message:"must be number"}];
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
if(!pattern38.test(data11)){
validate247.errors = [{instancePath:instancePath+"/price_locale",schemaPath:"#/properties/price_locale/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\""}];
return false;
}
}
else {
validate247.errors = [{instancePath:instancePath+"/price_locale",schemaPath:"#/properties/price_locale/type",keyword:"type",params:{type: "string"},message:"must be string"}];
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
validate247.errors = [{instancePath:instancePath+"/proceeds",schemaPath:"#/properties/proceeds/type",keyword:"type",params:{type: "number"},message:"must be number"}];
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
validate247.errors = [{instancePath:instancePath+"/is_sandbox",schemaPath:"#/properties/is_sandbox/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
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
validate247.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate247.errors = vErrors;
return errors === 0;
}
validate247.evaluated = {"props":{"is_lifetime":true,"expires_at":true,"duration_days":true,"starts_at":true,"vendor_product_id":true,"base_plan_id":true,"vendor_original_transaction_id":true,"vendor_transaction_id":true,"store":true,"introductory_offer_type":true,"price":true,"price_locale":true,"proceeds":true,"is_sandbox":true},"dynamicProps":false,"dynamicItems":false};

export const LegacyGrantAccessLevelBadRequest = validate250;
const schema96 = {"anyOf":[{"type":"object","discriminator":{"propertyName":"error_code"},"oneOf":[{"$ref":"#/$defs/ValidationError"},{"$ref":"#/$defs/ParseError"},{"$ref":"#/$defs/PaidAccessLevelDoesNotExistError"}]}]};

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
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.error_code;
if(typeof tag0 == "string"){
if(tag0 === "validation_error"){
if(!(validate97(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
var props0 = {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
else if(tag0 === "parse_error"){
if(!(validate99(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
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
if(!(validate173(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
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
validate250.errors = vErrors;
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
validate250.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate250.evaluated = {"dynamicProps":true,"dynamicItems":false};

export const LegacyRevokeAccessLevelRequest = validate254;
const schema97 = {"type":"object","required":["is_refund"],"properties":{"is_refund":{"type":"boolean"}}};

function validate254(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate254.evaluated;
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
validate254.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.is_refund !== undefined){
if(typeof data.is_refund !== "boolean"){
validate254.errors = [{instancePath:instancePath+"/is_refund",schemaPath:"#/properties/is_refund/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
}
}
}
else {
validate254.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate254.errors = vErrors;
return errors === 0;
}
validate254.evaluated = {"props":{"is_refund":true},"dynamicProps":false,"dynamicItems":false};

export const LegacyRevokeAccessLevelBadRequest = validate255;
const schema98 = {"anyOf":[{"type":"object","discriminator":{"propertyName":"error_code"},"oneOf":[{"$ref":"#/$defs/ValidationError"},{"$ref":"#/$defs/ParseError"},{"$ref":"#/$defs/PaidAccessLevelDoesNotExistError"},{"$ref":"#/$defs/ProfilePaidAccessLevelDoesNotExistError"}]}]};

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
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.error_code;
if(typeof tag0 == "string"){
if(tag0 === "validation_error"){
if(!(validate97(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
var props0 = {};
props0.errors = true;
props0.error_code = true;
props0.status_code = true;
}
else if(tag0 === "parse_error"){
if(!(validate99(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
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
if(!(validate173(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
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
if(!(validate181(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors);
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
validate255.errors = vErrors;
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
validate255.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate255.evaluated = {"dynamicProps":true,"dynamicItems":false};


export const validateRequest = {
  createProfile: CreateProfileRequest,
  updateProfile: UpdateProfileRequest,
  setTransaction: SetTransactionRequest,
  grantAccessLevel: GrantAccessLevelRequest,
  revokeAccessLevel: RevokeAccessLevelRequest,
  validateStripePurchase: StripeValidationRequest,
  webGetPaywall: GetPaywallRequest,
  webRecordPaywallView: RecordPaywallViewRequest,
  webAddAttribution: AddAttributionRequest,
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
  getProfile: { 200: ProfileResponse, 401: NotAuthenticatedError, 404: ProfileDoesNotExistError },
  createProfile: { 200: ProfileResponse, 400: ProfileAttributesBadRequest, 401: NotAuthenticatedError },
  updateProfile: { 200: ProfileResponse, 400: ProfileBadRequestError, 401: NotAuthenticatedError, 404: ProfileDoesNotExistError },
  deleteProfile: { 401: NotAuthenticatedError, 404: ProfileDoesNotExistError },
  setTransaction: { 200: ProfileResponse, 400: SetTransactionBadRequest, 401: NotAuthenticatedError, 404: ProfileDoesNotExistError },
  grantAccessLevel: { 200: ProfileResponse, 400: GrantAccessLevelBadRequest, 401: NotAuthenticatedError, 404: ProfileDoesNotExistError },
  revokeAccessLevel: { 200: ProfileResponse, 400: RevokeAccessLevelBadRequest, 401: NotAuthenticatedError, 404: ProfileDoesNotExistError },
  validateStripePurchase: { 200: StripeValidationResponse, 400: StripeBadRequest, 401: NotAuthenticatedError },
  webGetPaywall: { 200: Paywall, 400: PaywallBadRequest, 401: NotAuthenticatedError, 404: ProfileDoesNotExistError },
  webRecordPaywallView: { 400: PaywallViewBadRequest, 401: NotAuthenticatedError, 404: ProfileDoesNotExistError },
  webAddAttribution: { 400: AttributionBadRequest, 401: NotAuthenticatedError, 404: ProfileDoesNotExistError },
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
